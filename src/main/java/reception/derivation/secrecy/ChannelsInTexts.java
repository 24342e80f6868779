package reception.derivation.secrecy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import reception.casefile.Circumstances;
import reception.casefile.text.HeldWords;
import reception.casefile.text.NeedWords;
import reception.casefile.text.PlanText;
import reception.casefile.text.TextClauses;
import reception.derivation.text.SensitiveWords;
import reception.format.Place;
import reception.lexicon.Lexicon;
import reception.lexicon.SensitiveLexicons;
import reception.visit.secrecy.Channel;
import reception.visit.secrecy.ChannelUse;
import reception.vocabulary.ByLetter;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/** Reads any text of a plan for a channel by which papers or data go: its word and a word of passing in one clause, where nothing beside the word denies it. */
final class ChannelsInTexts {

    /** Addresses hold a point, which ends no clause. */

    /** How many characters a receiver may take between a word of passing and its channel. */
    private static final int RECEIVER = 6;

    /** Those that were made last: there is mostly one set of data, and normal forms of its words cost more than a plan's texts. */
    private static volatile ChannelsInTexts made;

    private final SensitiveLexicons.ChannelTexts data;
    private final ByLetter<List<Named>> words;
    private final HeldWords verbs;
    private final HeldWords objects;
    private final HeldWords ways;
    private final HeldWords personal;
    private final HeldWords published;

    private ChannelsInTexts(SensitiveLexicons.ChannelTexts data) {
        this.data = data;
        this.words = words(data);
        this.verbs = new HeldWords(data.verbs());
        this.objects = new HeldWords(data.objects());
        this.ways = new HeldWords(data.ways());
        this.personal = new HeldWords(data.personal());
        this.published = new HeldWords(data.published());
    }

    static void derive(Circumstances known) {
        SensitiveLexicons.ChannelTexts data = known.lexicons().sensitive().channelTexts();
        ChannelsInTexts reader = made;
        if (reader == null || reader.data != data) {
            reader = new ChannelsInTexts(data);
            made = reader;
        }
        known.addAll(reader.uses(known));
    }

    private Collection<ChannelUse> uses(Circumstances known) {
        Map<String, ChannelUse> uses = new LinkedHashMap<>();
        for (PlanText text : known.texts()) {
            if (!text.key().isOneOf(data.notRead())) {
                String normal = normal(text.text());
                if (!named(normal, known).isEmpty()) {
                    Objects before = new Objects(false, false, false);
                    for (String clause : TextClauses.of(normal).toList()) {
                        before = read(text, clause, before, known, uses);
                    }
                }
            }
        }
        return uses.values();
    }

    /** A word for a channel, in the form in which texts are compared. */
    private record Named(Channel channel, String word) {
    }

    /** By their first letters: each clause of each text is asked for some hundred words. */
    private static ByLetter<List<Named>> words(SensitiveLexicons.ChannelTexts data) {
        Map<Character, List<Named>> words = new HashMap<>();
        for (Channel channel : data.channels()) {
            Stream<String> others = data.words().stream().filter(each -> each.channel() == channel).flatMap(each -> each.words().stream());
            Stream.concat(Vocabulary.word(channel).all().stream(), others).map(ChannelsInTexts::normal)
                    .forEach(word -> words.computeIfAbsent(word.charAt(0), unused -> new ArrayList<>()).add(new Named(channel, word)));
        }
        return ByLetter.of(words);
    }

    /** The words for channels in a clause; one that is a part of a longer one, such as 微信 in 政务微信, is none. */
    private List<ChannelWord> named(String clause, Circumstances known) {
        List<ChannelWord> all = List.of();
        for (int i = 0; i < clause.length(); i++) {
            List<Named> candidates = words.get(clause.charAt(i));
            for (Named each : candidates == null ? List.<Named>of() : candidates) {
                if (clause.startsWith(each.word(), i) && NeedWords.holds(clause.substring(Math.max(0, i - 1), Math.min(clause.length(), i + each.word().length() + 1)), each.word())) {
                    all = all.isEmpty() ? new ArrayList<>() : all;
                    all.add(new ChannelWord(each.channel(), each.word(), i));
                }
            }
        }
        for (Lexicon.Match match : known.lexicons().sensitive().channels().direct(clause)) {
            String word = normal(match.word());
            Channel channel = (Channel) Vocabulary.choices(Channel.class).byWord(match.category());
            for (int at = clause.indexOf(word); at >= 0 && channel != null; at = clause.indexOf(word, at + 1)) {
                all = all.isEmpty() ? new ArrayList<>() : all;
                all.add(new ChannelWord(channel, match.word(), at));
            }
        }
        List<ChannelWord> found = all;
        return found.stream().filter(word -> found.stream().noneMatch(word::isPartOf)).sorted(Comparator.comparingInt(ChannelWord::at)).toList();
    }

    /** What the clause before it said goes somewhere: "the list must not go by WeChat, send it by QQ". */
    private record Objects(boolean paper, boolean personal, boolean published) {
    }

    private Objects read(PlanText text, String clause, Objects before, Circumstances known, Map<String, ChannelUse> uses) {
        Objects own = new Objects(objects.isIn(clause), personal.isIn(clause), published.isIn(clause));
        List<ChannelWord> named = named(clause, known);
        String plain = clause;
        for (String word : named.isEmpty() ? List.<String>of() : data.notDirects()) {
            plain = plain.replace(word, "~".repeat(word.length()));
        }
        boolean isDone = verbs.isIn(clause);
        boolean isStudied = text.key().isOneOf(data.studied());
        for (ChannelWord word : named) {
            boolean isDirect = isDirect(plain, word);
            Objects objects = own.paper() || !isDone && !isDirect ? own : before;
            boolean isWay = objects.paper() && (ways.isIn(clause) || isDirectedNear(plain, word) || isDirectedBehind(plain, word));
            boolean isUse = text.key().isOneOf(data.alone()) || (isStudied ? isDone && objects.paper() : isDone || isWay || isDirect);
            if (isUse && data.channels().contains(word.channel()) && !ChannelDenials.isDenied(clause, word, isDirect, named, data)) {
                Text title = new Text(Vocabulary.word(word.channel()).chinese(), Vocabulary.word(word.channel()).prose());
                Text said = normal(word.word()).equals(normal(title.zh())) ? title : new Text(word.word() + "（" + title.zh() + "）", title.en() + " (" + word.word() + ")");
                Place at = SensitiveWords.place(text.thing(), text.field());
                boolean isPersonal = objects.personal() || data.strangers().contains(word.channel()) && objects.published();
                ChannelUse use = new ChannelUse(at, at.key(), text.field().name(), word.channel(), said, true, true, objects.paper(), isPersonal);
                uses.merge(use.key(), use, (a, b) -> a.personal() ? a : b);
            }
        }
        return own.paper() ? own : before;
    }

    private boolean isDirect(String clause, ChannelWord word) {
        String before = clause.substring(0, word.at()).strip();
        String bare = data.particles().stream().filter(before::endsWith).findFirst().map(particle -> before.substring(0, before.length() - particle.length()).strip()).orElse(before);
        return data.directs().stream().anyMatch(direct -> before.endsWith(direct) || bare.endsWith(direct));
    }

    /** Whether a word of passing stands right behind the channel: 微信群里发名单. */
    private boolean isDirectedBehind(String clause, ChannelWord word) {
        String after = clause.substring(Math.min(clause.length(), word.end())).strip();
        String bare = data.insides().stream().filter(after::startsWith).findFirst().map(inside -> after.substring(inside.length()).strip()).orElse(after);
        return data.directs().stream().anyMatch(bare::startsWith);
    }

    /** Whether a word of passing stands a few characters before the channel, with a receiver between them. */
    private boolean isDirectedNear(String clause, ChannelWord word) {
        String before = clause.substring(Math.max(0, word.at() - RECEIVER), word.at());
        return data.directs().stream().anyMatch(before::contains);
    }

    private static String normal(String text) {
        return Words.normal(text).toLowerCase(Locale.ROOT);
    }
}
