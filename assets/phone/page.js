// Keeps the page of a ticket up to date: every word on it comes from the server, ready to be read.
"use strict";
(() => {
  const SILENT_MS = 60_000;  // the server speaks twice a minute: after this the connection is dead
  const PATIENCE_MS = 4_000;  // a connection that is back sooner is nobody's concern
  const FIRST_WAIT_MS = 1_000, LONGEST_WAIT_MS = 30_000;
  const RETURN_WITHIN_MS = 10_000;  // all phones of a server that stopped come back, and not all at once
  const GONE = [1001, 1006];  // close codes of a server that stops, or of a connection that broke
  const OVER = ["unknown-ticket", "day-not-open", "replaced"];  // there is no use in asking again
  const WITH_SOUND = "#sound";  // in the address: nothing else outlives another language, and nothing is kept
  const SIGNALS = {  // notes in Hz, and the pattern of the vibration in ms
    "called": [[660, 880, 660, 880], [400, 150, 400, 150, 700]],
    "come-in": [[660, 880], [400, 150, 400]],
    "missed": [[440], [300]],
    "evacuation": [[880, 587, 880, 587, 880, 587], [700, 200, 700, 200, 700, 200, 700]],
  };

  const element = (id) => document.getElementById(id);
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const [, base, token] = /^(.*)\/t\/([^/]*)$/.exec(location.pathname);
  const [sound, leave, question] = ["sound", "leave", "question"].map(element);

  let socket = null;
  let wait = FIRST_WAIT_MS;
  let timer = 0;
  let current = false;  // a snapshot has come over the connection that is open
  let refused = "";  // why the server ended the last conversation
  let heardAt = Date.now();
  let clock = element("as-of").dataset.clock;
  let told = null;
  let wish = null;  // the id under which the ticket is being given back
  let audio = null;
  let lock = null;  // keeps the screen on
  let locking = false;

  const put = (id, text) => {
    const place = element(id);
    if (place.textContent !== text) place.textContent = text;
  };
  const show = (place, visible) => { place.hidden = !visible; };

  function draw(view) {
    const { situation, headline } = view;
    const urgent = situation in SIGNALS;
    element("now").setAttribute("aria-live", urgent ? "assertive" : "polite");
    document.body.dataset.situation = situation;
    document.title = `${headline} · ${view.number}`;
    put("headline", headline);
    put("advice", view.advice ?? "");
    show(element("advice"), view.advice);
    put("before", String(view.before ?? ""));
    show(element("before").parentElement, view.before != null);
    put("wait", view.wait ?? "");
    show(element("wait").parentElement, view.wait);
    show(leave, view.may_leave);
    if (!view.may_leave) {
      question.close();
      wish = null;
      drawWish();
    }
    const news = [situation, headline, view.recalls].join();
    if (urgent && news !== told) signal(situation);
    told = news;
    stayAwake();
  }

  function drawAge() {
    const age = Date.now() - heardAt;
    if (current && age > SILENT_MS) socket.close();
    const { text, tooMany, stopped } = element("trouble").dataset;
    const minutes = Math.floor(age / 60_000);
    const over = OVER.includes(refused);
    const finished = over && document.body.dataset.situation === "ended";
    const interrupted = !current && !finished && (over || age > PATIENCE_MS);
    const keptOut = refused === "too-many-tries";
    const why = over ? stopped : keptOut ? tooMany : text;
    put("trouble", interrupted ? fill(why, { time: clock }) : "");
    // The minutes go on, and are not said each time.
    put("age", interrupted && minutes && !keptOut ? fill(element("age").dataset.text, { minutes }) : "");
    show(element("reload"), interrupted && over);
    show(element("as-of"), !interrupted || keptOut);
    document.body.classList.toggle("interrupted", interrupted && !over);
  }

  function hear(message) {
    switch (message.type) {
      case "phone-snapshot":
        heardAt = Date.now();
        clock = message.clock;
        wait = FIRST_WAIT_MS;
        put("as-of", fill(element("as-of").dataset.text, { time: clock }));
        draw(message.view);
        if (!current && wish) send({ type: "give-back", id: wish });
        current = true;
        refused = "";
        drawAge();
        break;
      case "answer":
        if (message.id !== wish) break;
        wish = null;
        drawWish();
        if (message.result.type === "refusal") put("not-left", element("not-left").dataset.text);
        break;
      case "fault":
        refused = message.reason;
        break;
    }
  }

  const send = (message) => socket.send(JSON.stringify(message));

  function connect() {
    clearTimeout(timer);
    if (OVER.includes(refused) || socket) return;
    const opened = socket = new WebSocket(`${location.origin.replace("http", "ws")}${base}/phone`, "vuoro.1");
    opened.onopen = () => send({ type: "phone-hello", token, language: document.documentElement.lang });
    opened.onmessage = (event) => hear(JSON.parse(event.data));
    opened.onclose = ({ code }) => {
      const spread = current && GONE.includes(code) ? RETURN_WITHIN_MS - wait : wait;
      socket = null;
      current = false;
      timer = setTimeout(connect, wait / 2 + spread * Math.random());
      wait = Math.min(2 * wait, LONGEST_WAIT_MS);
      drawAge();
    };
  }

  // A phone that wakes up, or finds a network again, does not wait for its turn.
  function wake() {
    drawAge();
    stayAwake();
    if (document.visibilityState === "visible" && !socket) {
      wait = FIRST_WAIT_MS;
      connect();
    }
  }

  function signal(situation) {
    if (!audio) return;
    const [notes, pattern] = SIGNALS[situation];
    navigator.vibrate?.(pattern);
    notes.forEach((hertz, place) => note(hertz, audio.currentTime + place * 0.35));
  }

  function note(hertz, at) {
    const tone = new OscillatorNode(audio, { frequency: hertz, type: "triangle" });
    const volume = new GainNode(audio, { gain: 0 });
    volume.gain.setTargetAtTime(0.5, at, 0.01);
    volume.gain.setTargetAtTime(0, at + 0.15, 0.08);
    tone.connect(volume).connect(audio.destination);
    tone.start(at);
    tone.stop(at + 0.7);
  }

  // Browsers allow sound and vibration only after a touch: this is the one, and it lets them be heard at once.
  function switchSound() {
    if (audio?.state === "running") {
      audio.close();
      audio = null;
    } else {
      openSound();
      audio.resume();
      navigator.vibrate?.(150);
      note(660, audio.currentTime);
    }
    keepSound();
  }

  function openSound() {
    audio ??= new AudioContext();
    audio.onstatechange = drawSound;
  }

  function keepSound() {
    const hash = audio ? WITH_SOUND : "";
    history.replaceState(null, "", location.pathname + location.search + hash);
    document.querySelectorAll("nav a").forEach((link) => { link.hash = hash; });
    drawSound();
    stayAwake();
  }

  // Sound that was on before the page was loaded again may need another touch: any will do.
  function drawSound() {
    const on = audio?.state === "running";
    sound.setAttribute("aria-checked", String(on));
    const state = sound.querySelector(".state");
    state.textContent = on ? state.dataset.on : state.dataset.off;
    show(element("touch"), audio && !on);
  }

  function touched(event) {
    if (audio && audio.state !== "running" && !sound.contains(event.target)) audio.resume();
  }

  // Whoever wants to hear the call must not find the phone asleep; browsers take the lock from a hidden page.
  async function stayAwake() {
    const wanted = audio && document.visibilityState === "visible" && document.body.dataset.situation !== "ended";
    if (!wanted) {
      lock?.release();
      lock = null;
    } else if (!locking && (!lock || lock.released)) {
      locking = true;
      lock = await navigator.wakeLock?.request("screen").catch(() => null);  // the battery may be low
      locking = false;
      if (lock) stayAwake();  // it may not be wanted any more
    }
  }

  function giveBack() {
    question.close();
    put("not-left", "");
    wish = Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, "0")).join("");
    drawWish();
    if (current) send({ type: "give-back", id: wish });
  }

  const leaveText = leave.textContent;
  function drawWish() {
    leave.setAttribute("aria-disabled", String(wish !== null));
    leave.textContent = wish ? leave.dataset.sending : leaveText;
  }

  sound.onclick = switchSound;
  element("reload").onclick = () => location.reload();
  leave.onclick = () => { if (!wish) question.showModal(); };
  element("keep").onclick = () => question.close();
  element("give-back").onclick = giveBack;
  document.querySelector("nav").onclick = (event) => {
    // A page that cannot be had now must not replace the one that is there.
    if (event.target.closest("a") && document.body.classList.contains("interrupted")) event.preventDefault();
  };
  document.addEventListener("visibilitychange", wake);
  addEventListener("click", touched);
  addEventListener("online", wake);
  addEventListener("pageshow", wake);
  setInterval(drawAge, 1_000);
  document.querySelectorAll(".script-only").forEach((part) => show(part, true));
  if (location.hash === WITH_SOUND) {
    openSound();
    keepSound();
  }
  connect();
})();
