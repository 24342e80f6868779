package reception.configuration;

import java.util.List;
import java.util.regex.Pattern;
import reception.format.Place;
import reception.standard.Instrument;
import reception.visit.Region;
import reception.vocabulary.Shorthand;
import reception.vocabulary.Term;

/** One reception.yaml as it is written. */
@Term(zh = "配置", en = "configuration")
record ConfigurationFile(
        Place at,
        @Term(zh = "接待配置", means = "version of the format, 1", meansZh = "格式版本，写 1") Integer receptionConfig,
        @Term(zh = "继承", en = "extends", means = "configurations that this one adds to, relative to its folder",
                meansZh = "本配置所依据的上级配置，路径相对于本文件所在文件夹") List<FileReference> extend,
        @Term(zh = "顶层", means = "whether the configurations of the folders above do not hold here", meansZh = "写“是”则上级文件夹的配置在此不再适用") Boolean root,
        @Term(zh = "接待地", means = "where receptions take place if a plan does not say", meansZh = "方案未写接待地时的接待地") Region region,
        @Shorthand @Term(zh = "不通过级别", means = "from what on a plan fails the check: error, warning, info or open, for all stages or for each", meansZh = "达到哪一级即为不通过：错误、提醒、建议、待明确，可按阶段分别写") FailOnSetting failOn,
        @Term(zh = "排除", means = "files and folders that are not checked", meansZh = "不检查的文件和文件夹") List<PathPattern> exclude,
        @Term(zh = "严重程度", means = "other severities of rules; what an instrument forbids outright stays an error",
                meansZh = "调整规则的严重程度；文件明令禁止的不能降级") List<SeveritySetting> severities,
        @Term(zh = "文件依据", means = "instruments that the local standards cite", meansZh = "本地标准所依据的文件") List<Instrument> instruments,
        @Term(zh = "本地标准", means = "local values, which may tighten a built-in standard but not loosen it",
                meansZh = "本地标准值，可以严于、不能宽于内置标准") List<LocalStandard> standards,
        @Term(zh = "审计", means = "settings of audits across plans", meansZh = "跨方案比对的设置") AuditSettings audit) {

    /** The version of the format that is read. */
    static final int FORMAT_VERSION = 1;
    private static final Pattern NAMED = Pattern.compile("(?m)^[\\s{\\[,\"'\\uFEFF]*(reception-config|接待配置)[\"']?\\s*[:：]");

    /** Whether a text that cannot be parsed has the key by which a file says that it is a configuration. */
    static boolean isNamedIn(String text) {
        return NAMED.matcher(text).find();
    }
}
