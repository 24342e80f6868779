package reception.standard;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import reception.vocabulary.ChineseNumerals;
import reception.vocabulary.Language;

/**
 * Where in an instrument something stands, written {@code 62} for an article, {@code 44.2} for its second paragraph (款) and {@code 62(7)} for its seventh item (项).
 *
 * @param paragraph 0 for the whole article
 * @param item      0 for the whole article or paragraph
 * @since 0.1.0
 */
public record Article(int number, int paragraph, int item) {

    private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{0,2})(?:\\.([1-9]\\d?))?(?:\\(([1-9]\\d?)\\))?");

    /** What a text writes; empty if it writes no article so. */
    public static Optional<Article> of(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        return matcher.matches() ? Optional.of(new Article(Integer.parseInt(matcher.group(1)), numberOf(matcher.group(2)), numberOf(matcher.group(3)))) : Optional.empty();
    }

    /** As an official paper cites what is written so; what is no article, such as a chapter or an annex, stays as it is. */
    static String in(String written, Language language) {
        return of(written).map(article -> article.in(language)).orElse(written);
    }

    /** As a paper cites what is numbered by parts and points: 第一部分第二条; part 1, point 2. */
    static String ofPart(String written, Language language) {
        return of(written).map(part -> language.choose("第" + ChineseNumerals.of(part.number) + "部分" + (part.item == 0 ? "" : "第" + ChineseNumerals.of(part.item) + "条"),
                "part " + part.number + (part.item == 0 ? "" : ", point " + part.item))).orElse(written);
    }

    /** Whether another one is a paragraph or an item of this one. */
    boolean isAround(Article other) {
        boolean isOfSameParagraph = paragraph == 0 || paragraph == other.paragraph;
        return number == other.number && isOfSameParagraph && item == 0 && !equals(other);
    }

    private static int numberOf(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** As an official paper cites it: 第六十二条第七项; 62(7). */
    public String in(Language language) {
        String zh = "第" + ChineseNumerals.of(number) + "条" + (paragraph == 0 ? "" : "第" + ChineseNumerals.of(paragraph) + "款") + (item == 0 ? "" : "第" + ChineseNumerals.of(item) + "项");
        String en = number + (paragraph == 0 ? "" : ", para. " + paragraph) + (item == 0 ? "" : "(" + item + ")");
        return language.choose(zh, en);
    }

    /** Several of one instrument, as a citation has them: 第五条、第七条; arts 5 and 7. */
    static String all(List<String> articles, boolean areParts, Language language) {
        if (language == Language.ZH) {
            return String.join("、", articles);
        }
        int last = articles.size() - 1;
        if (!areParts && last > 0 && articles.stream().anyMatch(article -> article.contains(","))) {
            return ", art. " + String.join(", art. ", articles.subList(0, last)) + ", and art. " + articles.get(last);
        }
        String joint = areParts ? ", and " : " and ";
        String listed = last == 0 ? articles.get(0) : articles.subList(0, last).stream().collect(Collectors.joining(", ")) + joint + articles.get(last);
        return (areParts ? ", " : last == 0 ? ", art. " : ", arts ") + listed;
    }
}
