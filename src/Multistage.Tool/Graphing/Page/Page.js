'use strict';
(() => {
  const numbers = text => text ? text.split(' ').map(Number) : [];
  const stages = new Map([...document.querySelectorAll('.stage-details')].map(section => [Number(section.dataset.stage), {
    section,
    name: section.querySelector('h2').firstChild.data.trim(),
    needs: numbers(section.dataset.needs),
    copies: numbers(section.dataset.copies),
    continues: section.dataset.continues === undefined ? null : Number(section.dataset.continues),
  }]));
  const svg = document.querySelector('svg.stages');
  const cards = new Map([...svg.querySelectorAll('.card[data-stage]')].map(card => [Number(card.dataset.stage), card]));
  const arrows = [...svg.querySelectorAll('.arrow[data-to]')];
  const images = [...svg.querySelectorAll('.card.image')];
  // A wide picture is made smaller, but no smaller than can be read.
  svg.style.minWidth = `${Math.round(svg.viewBox.baseVal.width * 0.62)}px`;
  const choice = document.getElementById('target');
  const roles = {
    target: 'the image', layers: 'its layers are in the image', files: 'its files are in the image', built: 'built only', unused: 'not built',
  };
  let selected = null;

  /** The stage and all that is built for it. */
  function needsOf(stage) {
    const found = new Set();
    const open = [stage];
    while (open.length > 0) {
      const next = open.pop();
      if (found.has(next)) continue;
      found.add(next);
      open.push(...stages.get(next).needs);
    }
    return found;
  }

  /** How many steps a build of the stages takes: those of a step are built at the same time. */
  function stepsOf(built) {
    const done = new Set();
    let steps = 0;
    while (done.size < built.size) {
      const step = [...built].filter(stage => !done.has(stage) && stages.get(stage).needs.every(need => done.has(need)));
      if (step.length === 0) return steps + 1;
      step.forEach(stage => done.add(stage));
      steps++;
    }
    return steps;
  }

  function rolesOf(target) {
    const result = new Map([...stages.keys()].map(stage => [stage, 'unused']));
    const built = needsOf(target);
    built.forEach(stage => result.set(stage, 'built'));
    const layers = new Set();
    for (let stage = target; stage !== null && !layers.has(stage); stage = stages.get(stage).continues) layers.add(stage);
    layers.forEach(layer => stages.get(layer).copies.forEach(stage => result.set(stage, 'files')));
    layers.forEach(layer => result.set(layer, 'layers'));
    result.set(target, 'target');
    return { result, built };
  }

  function build(target) {
    const { result, built } = rolesOf(target);
    for (const [stage, role] of result) {
      const card = cards.get(stage);
      card.classList.remove('layers', 'files', 'built', 'unused', 'target');
      card.classList.add(...(role === 'target' ? ['layers', 'target'] : [role]));
      const sign = stages.get(stage).section.querySelector('.role');
      sign.textContent = roles[role];
      sign.className = 'role ' + role;
    }
    for (const arrow of arrows) {
      const isUsed = built.has(Number(arrow.dataset.to));
      arrow.classList.toggle('unused', !isUsed);
      const line = arrow.querySelector('.line');
      if (line) line.setAttribute('marker-end', `url(#head-${isUsed ? arrow.dataset.kind : 'unused'})`);
    }
    for (const image of images) {
      image.classList.toggle('unused', !arrows.some(arrow => arrow.dataset.source === image.dataset.source && !arrow.classList.contains('unused')));
    }
    const steps = stepsOf(built);
    document.getElementById('summary').textContent =
      `${built.size} of ${stages.size} ${stages.size === 1 ? 'stage' : 'stages'} built in ${steps} ${steps === 1 ? 'step' : 'steps'}`;
  }

  function light(stage) {
    const lit = stage === null ? new Set() : needsOf(stage);
    svg.classList.toggle('has-lit', stage !== null);
    cards.forEach((card, number) => card.classList.toggle('lit', lit.has(number)));
    arrows.forEach(arrow => arrow.classList.toggle('lit', lit.has(Number(arrow.dataset.to))));
    images.forEach(image => image.classList.toggle('lit', arrows.some(arrow => arrow.dataset.source === image.dataset.source && arrow.classList.contains('lit'))));
  }

  function show(stage) {
    stages.forEach((one, number) => one.section.classList.toggle('shown', number === stage));
  }

  function select(stage) {
    selected = stage;
    cards.forEach((card, number) => {
      const link = card.closest('a');
      if (number === stage) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    });
    light(stage);
    show(stage ?? Number(choice.value));
    if (stage === null) return;
    const needs = [...needsOf(stage)].filter(need => need !== stage).sort((a, b) => a - b).map(need => stages.get(need).name);
    document.getElementById('status').textContent =
      `${stages.get(stage).name}: ${needs.length === 0 ? 'needs no other stage' : 'needs ' + needs.join(', ')}`;
  }

  function follow() {
    const match = /^#stage-(\d+)$/.exec(location.hash);
    const stage = match && stages.has(Number(match[1])) ? Number(match[1]) : null;
    select(stage);

    // While the browser followed the link, the section was not there yet to take the focus.
    if (stage !== null) stages.get(stage).section.focus({ preventScroll: true });
  }

  function clear() {
    if (location.hash) history.pushState(null, '', location.pathname + location.search);
    select(null);
  }

  cards.forEach((card, stage) => {
    const link = card.closest('a');
    link.addEventListener('mouseenter', () => light(stage));
    link.addEventListener('mouseleave', () => light(selected));
    link.addEventListener('focus', () => light(stage));
    link.addEventListener('blur', () => light(selected));
    link.addEventListener('keydown', event => {
      if (event.key !== ' ') return;
      event.preventDefault();
      location.hash = 'stage-' + stage;
    });
  });
  choice.addEventListener('change', () => {
    build(Number(choice.value));
    if (selected === null) show(Number(choice.value));
  });
  svg.addEventListener('click', event => {
    if (!event.target.closest('a')) clear();
  });
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') clear();
  });
  addEventListener('hashchange', follow);
  document.documentElement.classList.add('js');
  build(Number(choice.value));
  follow();
})();
