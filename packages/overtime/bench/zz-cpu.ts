import { assess, explain, npaRules } from '/tmp/wt/overtime/packages/overtime/src/index.ts'
import { makePeople } from '/tmp/wt/overtime/packages/overtime/bench/people.ts'
const people = makePeople(20000)
let kept=0
function rate(f:()=>void){ const ts:number[]=[]; for(let i=0;i<40;i++){const a=process.cpuUsage(); f(); const b=process.cpuUsage(a); ts.push(b.user+b.system)} ts.sort((x,y)=>x-y); return ts.map(t=>(t/people.length).toFixed(3)).join(' ')}
console.log('assess µs/person', rate(()=>{for(const p of people) kept+=assess(p,npaRules).findings.length}))
if (process.argv[2]!=='a') console.log('explain µs/person', rate(()=>{for(const p of people) kept+=explain(p,npaRules).findings.length}))
