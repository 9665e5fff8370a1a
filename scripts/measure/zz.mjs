import { bundled } from './bundle.mjs';
const m = await bundled('zz', `
      export { selectorOf } from './src/core/annotations/anchor';
      export { putAnnotations, readAnnotations } from './src/core/annotations/annotations';
      export { changeSidecar, readSidecar, changeSteps, readingSteps } from './src/core/annotations/decisions';
      export { openSidecar } from './src/core/annotations/sidecar';
      export { readEntries, withEntries } from './src/core/annotations/entries';
      export { joined } from './src/core/annotations/merge';
      export { namesIn } from './src/core/annotations/pieces';
      export { review } from './src/core/annotations/review';`);
const count=10000;
  const paragraphs = Array.from({ length: count }, (_, i) => {
    const day = `on day ${i} of the talks at ${['Grenby', 'Lund', 'Sand', 'Orlow'][i % 4]}`;
    return `“The ${i % 7}th lock stays open for ${i} boats ${day},” Mira Tolland said.`;
  });
  const text = paragraphs.join('\n\n');
  let start = 0;
  const decisions = paragraphs.map((words, i) => {
    const content = { start, end: start + words.indexOf('”') + 1 };
    const cue = { start: start + words.length - 5, end: start + words.length - 1 };
    start += words.length + 2;
    const target=m.selectorOf(text,content);
  return {
    id: `k${i}`, state: 'accepted', target: [target], cue: [m.selectorOf(text,cue)], kind: 'direct', type: 'assertion',
    speakers: [{ actor: 'mira-tolland', name: 'Mira Tolland' }],
    was: { rule: 'content-cue-speaker', confidence: 0.93, speaker: 'mira-tolland', exact: target.exact },
    by: 'Ann', at: '2026-03-01T12:00:00.000Z' };
  });
  const written = m.changeSidecar('version: 1\ndate: 2020-11\n', m.putAnnotations(decisions)).text;
console.log('chars', written.length);
const next=[{...decisions[5000],note:'mine'}];
const file=m.openSidecar(written);
const run=(what,f)=>{let b=1e9,bw=1e9;for(let i=0;i<6;i++){const w=performance.now();const t=process.cpuUsage();f();const u=process.cpuUsage(t);b=Math.min(b,(u.user+u.system)/1000);bw=Math.min(bw,performance.now()-w)}console.log(what.padEnd(30),b.toFixed(1),'wall',bw.toFixed(1));};
const bytes=new TextEncoder().encode(written);
const b2=bytes.slice();
console.log('---');

const arr=written.split('\n').filter(l=>l.startsWith('  - ')).map(l=>l.slice(4));

const vals=arr.map(l=>JSON.parse(l));
const r=await bundled('zz2',`export { readEntry } from './src/core/annotations/read-entry'; export {hasUnknown} from './src/core/annotations/unknown-fields';`);


const steps=(what,make)=>{let b=[1e9,1e9];for(let i=0;i<40;i++){let most=0,sum=0;const st=make();for(;;){const t=process.cpuUsage();const {done}=st.next();const u=process.cpuUsage(t);const ms=(u.user+u.system)/1000;sum+=ms;most=Math.max(most,ms);if(done)break;}if(most<b[1])b=[sum,most];}console.log(what.padEnd(30),'all',b[0].toFixed(1),'longest',b[1].toFixed(1));};
const known=m.readSidecar(written);



steps('change known',()=>m.changeSteps(written,[m.putAnnotations(next)],known));
const items=m.openSidecar(written).items();
const run2=(w,f)=>{const a=[];for(let i=0;i<12;i++){const t=performance.now();f();a.push(performance.now()-t)}a.sort((x,y)=>x-y);console.log(w.padEnd(20),a[0].toFixed(1),a[6].toFixed(1));};
run2('includes',()=>written.includes('\r\n'));
run2('map',()=>{const by=new Map();for(const it of items.items){const id=it.value.id;const s=by.get(id);if(s)s.push(it);else by.set(id,[it])}return by;});
run2('filter',()=>items.items.filter(i=>!(new Set()).has(i)));
run2('join',()=>[written.slice(3500000),'xx',written.slice(0,3400000)].reverse().join('').length);
run2('concat+indexOf',()=>{const s=written.slice(0,3400000)+'xx'+written.slice(3500000);return s.indexOf('zzzzzz')});
run2('withEntries',()=>m.withEntries(written,next,items));
