package reception.derivation.secrecy;

import java.util.List;
import reception.casefile.text.NeedWords;
import reception.lexicon.SensitiveLexicons;

/** Tells whether a clause denies one of the channels that it names: 不用微信，用QQ denies only the first. */
final class ChannelDenials {

    private ChannelDenials() {
    }

    /**
     * Whether the clause says that nothing goes by this channel.
     *
     * @param isDirect whether something is directed at it
     * @param all      the words for channels in the clause, in their order
     */
    static boolean isDenied(String clause, ChannelWord word, boolean isDirect, List<ChannelWord> all, SensitiveLexicons.ChannelTexts data) {
        return isDeniedBefore(clause, word, all, data.prohibitions(), data.contrasts()) || isDeniedBefore(clause, word, all, data.denials(), data.switches())
                || isDeniedAfter(clause, word, isDirect, all, data);
    }

    /** A denial holds for the channel after it, and for further ones up to a word that ends it. */
    private static boolean isDeniedBefore(String clause, ChannelWord word, List<ChannelWord> all, List<String> denials, List<String> ends) {
        String before = clause.substring(0, word.at());
        for (String denial : denials) {
            int at = lastIn(before, denial);
            if (at >= 0) {
                int from = all.stream().filter(each -> each.at() >= at + denial.length() && each.end() <= word.at()).mapToInt(ChannelWord::end).findFirst().orElse(word.at());
                if (!NeedWords.holdsOne(clause.substring(from, word.at()), ends)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A denial behind the channel is of it where nothing was directed at it and no other channel follows. */
    private static boolean isDeniedAfter(String clause, ChannelWord word, boolean isDirect, List<ChannelWord> all, SensitiveLexicons.ChannelTexts data) {
        String before = clause.substring(0, word.at()).strip();
        boolean isWay = data.ways().stream().anyMatch(before::endsWith);
        boolean isLast = all.stream().noneMatch(each -> each.at() >= word.end());
        String after = clause.substring(Math.min(clause.length(), word.end()));
        return !isDirect && !isWay && isLast && (NeedWords.holdsOne(after, data.prohibitions()) || NeedWords.holdsOne(after, data.denials()));
    }

    private static int lastIn(String text, String word) {
        for (int at = text.lastIndexOf(word); at >= 0; at = at == 0 ? -1 : text.lastIndexOf(word, at - 1)) {
            if (NeedWords.holdsOne(text.substring(Math.max(0, at - 1)), List.of(word))) {
                return at;
            }
        }
        return -1;
    }
}
