// `npm start`: what is missing is installed, the add-on is built, and the example book lives through one day.
import { spawnSync } from 'node:child_process';
import { buildAddOn } from './build.mjs';
import { bundleProgram } from './bundle-program.mjs';
import { ensureDependencies } from './ensure-dependencies.mjs';

console.log('대장: 고객·계약 대장과 업무 일지를 챙기는 구글 시트 부가 기능\n');
ensureDependencies();
console.log('부가 기능을 빌드하고 있어요 (src/ → dist/) …');
const program = await built();
const { status } = spawnSync(process.execPath, ['--enable-source-maps', program], { stdio: 'inherit' });
process.exit(status ?? 1);

async function built() {
  try {
    await buildAddOn();
    return await bundleProgram('workbench/start.ts');
  } catch (error) {
    console.error(
      `빌드하지 못했어요. 아래에 적힌 파일을 고치거나, 저장소를 새로 받아 다시 실행해 주세요.\n${error.message}`,
    );
    process.exit(1);
  }
}
