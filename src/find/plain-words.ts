import { stem } from "./stem.ts";

const WORDS =
  "able accept accident accidentally across actual add afternoon ago allow already always amount another anybody anytime anyway anywhere apart app appear application around arrive ask attach aware away bad became become before begin behind believe belong below best better between " +
  "beyond big bigger bit boring break brief bright bring broad brought bunch busy button buy call came care careful carry case catch cause certain chance change chat check child choose class clear clever client close clue colleague collect company complain complaint confused " +
  "consider correct country couple course cover coworker crazy customer daily dark date day deal dear decide deep deliver describe develop die different difficult directly discover discuss door double doubt download draw dream drink drive during each early earn easy eight either else end " +
  "enjoy enough enter entire especially evening eventually ever exactly example except excited excuse exist expect experience explain extra face fact fall family far fast favorite favourite fear feel felt few fight figure file fill final fine first fit five fix folk follow " +
  "force forever forget forward found four free fresh friday friend front full fun funny further future general given glad gone grab great ground group grow guess guy habit half hand handle hang happen happy hard hate hear heard heavy held hello hi hide high hit hold home " +
  "hope hour huge hurry hurt idea imagine immediately important include increase indeed inside instead introduce involve job keep kind know laptop large last late later lead learn least leave led left less letter lie life lift light likely list listen little live lone long lose " +
  "lot love low luck lucky machine main make manager many march mark matter maybe mean meant measure meet member mention mess message met middle mile mind minute miss mistake moment monday month morning mostly move much must name near necessary neither never new " +
  "next nice night nine nobody noon nor normal note nothing notice number obvious occur offer office often oil ok okay old open opinion opposite order ought outside own page pair paper parent part particular pass past pay peace people per perfect perhaps person phone pick " +
  "picture piece place plane play please plenty point popular possible possibly pot practice prefer prepare pretend pretty prevent previous prize probably problem promise proper protect proud prove pull purpose put question quick quite raise random rather reach " +
  "read ready real realize reason receive recent recommend red remain remember remind repeat rest result right ring rise road room round rule run rush sad safe said same saturday saw say score seat second send seven several shape share shoot shop short shout shut " +
  "sick side similar simple simply since single site six size slip small smart solve somebody someone something sometimes somewhere soon sorry sort sound south space speak special spend spoke spot spread stairs stand start stay steal step stick still stood stop story " +
  "straight strange strong stuff stupid subject succeed success such sudden suggest sunday suppose sure surprise take talk team tear tell ten terrible thank thing think third though thought throw thursday till time tired today together told tomorrow tonight top touch " +
  "tough toward trade treat trouble true trust truth try tuesday turn twice understand unless upon upset useful useless user usual various visit visitor voice wait wake walk want waste watch way weak website wednesday week weekend weight weird welcome well went west whatever " +
  "whenever wherever whether whole wide wild win wise wish without woman women won wonder word work world worry worse worst worth write wrong yeah year yell yes yesterday yet young yours zero";

const PLAIN_WORDS = new Set(WORDS.split(" ").map(stem));

/** Words of everyday speech: they tell little where they are known, nothing where they are not, and are never taken for slips. */
export const isPlainWord = (word: string): boolean => PLAIN_WORDS.has(word);

const OUTSIDE =
  "apple appointment arm aunt avatar baby beach bed bicycle bike bird black blue boat body book bottle boy bread brother brown bus cake camera car cat chair chicken church cinema clothes coat coffee cow cup dad dance daughter dentist desk dinner doctor dog dress ear eat egg elephant eye farm " +
  "father film fish flight flower food foot football forest fruit game garden girl glass gold grandmother grass green guitar hair hat heating horse hospital hotel ice island jacket keyboard kid king kitchen knife lady lake language leg lift lion lip lunch married match meal meat milk moon " +
  "mother mountain mouse mouth movie museum music neck newspaper nose novel orange pants parking pen pencil photo piano pig pilot pink pizza planet plant plate president printer rabbit radio rain recipe restaurant rice river roof rose salad salt sand sandwich school sea shirt shoe " +
  "shop shower singer sister skin sky snake snow sofa song soup spoon sport student sugar summer sun supper swim tail tea teacher teeth tennis tiger toe tooth toy train tree trousers truck uncle vacation vegetable village wall war water weather wedding wheel wife wind window wine winter wolf " +
  "wood yellow zebra zoo";

const OUTSIDE_WORDS = new Set(OUTSIDE.split(" ").map(stem));

/** Everyday words for what no system is about: where they stand nowhere, something foreign is meant, and no slip. */
export const isOutsideWord = (word: string): boolean => OUTSIDE_WORDS.has(word);
