package reception.format.bind;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import reception.vocabulary.TraditionalCharacters;

/** Yes or no as forms answer in words: 不摆放鲜花, 安排2人, 悬挂横幅一条. What says both, or neither, is no answer. */
public final class YesOrNoText {

    private static final String DOINGS = "(?:安排|摆放|摆|悬挂|挂|设置|设|铺设|铺|制作|播放|组织|提供|使用|需要|需|搞|张贴|供应|配备|打|允许|涉及|喝|饮|上|敬|报道|抽|吸|献|送|迎|接|陪|派|收|属于|实行|采取)";
    /** Regular expression of a no, in the subset that ECMA-262 and Java share. */
    public static final String NO = "(?:一律|均|原则上)?(?:(?:不再|不得|不予|不要|不|未|无需|禁止|严禁|谢绝)" + DOINGS + "[^，。；,;但除可]{0,30}|取消|免|无需|不得|禁烟|禁酒|以茶代酒)";
    /** Regular expression of a yes, in the same subset. */
    public static final String YES = "(?:(?:已|拟|需)?(?:安排|摆放|悬挂|设置|铺设|制作|播放|组织|提供|使用|配备|张贴|有|热烈欢迎)[^不无未免禁否]{0,60}|已(?:制定|编制|制订|印发|备|备好|办|办理|办妥|取得|审|审查|审核|征询|征求|问|培训|部署|落实|留样|留存|开具|出具|收|收取|告知|签|签订|踩点)|持有|持证|有效|开具(?:收据|发票|票据)?|[^不无未免禁否没，,；;]{0,20}[1-9][0-9]{0,3}(?:束|条|个|块|盆|幅|面|张|人|辆|份|盒|包|瓶|处|支|套))";
    private static final Pattern IS_NO = Pattern.compile(NO);
    private static final Pattern IS_YES = Pattern.compile(YES);

    private YesOrNoText() {
    }

    /** Regular expression of a text that names what it is asked about, and so says that it is there: 席卡: 中英文席卡. */
    public static String naming(List<String> words) {
        return words.stream().filter(word -> word.codePoints().allMatch(Character::isIdeographic)).collect(Collectors.joining("|", "[^不无未免禁否没非]*(?:", ")[^不无未免禁否没非]*"));
    }

    /** Regular expression of a text that says that something is none of what it is asked about: 警卫对象: 非警卫对象. */
    public static String notNaming(List<String> words) {
        return words.stream().filter(word -> word.codePoints().allMatch(Character::isIdeographic)).collect(Collectors.joining("|", "(?:非|不是)(?:", ")"));
    }

    /**
     * What a text answers; null if it answers neither.
     *
     * @param words names of what it is asked about
     */
    static Boolean of(String text, List<String> words) {
        String plain = TraditionalCharacters.simplified(text.strip());
        boolean isDenied = IS_NO.matcher(plain).matches() || plain.matches(notNaming(words));
        return isDenied ? Boolean.FALSE : IS_YES.matcher(plain).matches() || plain.matches(naming(words)) ? Boolean.TRUE : null;
    }
}
