package reception.derivation.secrecy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import reception.casefile.Circumstances;
import reception.casefile.text.HeldWords;
import reception.casefile.text.NeedWords;
import reception.casefile.text.PlanText;
import reception.derivation.text.SensitiveWords;
import reception.format.Place;
import reception.lexicon.Lexicon;
import reception.lexicon.SensitiveLexicons;
import reception.visit.Fact;
import reception.visit.secrecy.Channel;
import reception.visit.secrecy.ChannelUse;
import reception.vocabulary.ByLetter;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/** Reads any text of a plan for a channel by which papers or data go: its word and a word of passing in one clause that does not deny it. */
final class ChannelsInTexts {

    /** Addresses hold a point, which ends no clause. */
    private static final Pattern CLAUSES = Pattern.compile("[，,；;。！!？?\\n\\r]+|\\.(?=\\s|$)");

    /** Those that were made last: there is mostly one set of data, and normal forms of its words cost more than a plan's texts. */
    private static volatile ChannelsInTexts made;

    private final SensitiveLexicons.ChannelTexts data;
    private final ByLetter<List<Named>> words;
    private final HeldWords verbs;
    private final HeldWords objects;
    private final HeldWords ways;
    private final HeldWords denials;
    private final HeldWords personal;

    private ChannelsInTexts(SensitiveLexicons.ChannelTexts data) {
        this.data = data;
        this.words = words(data);
        this.verbs = new HeldWords(data.verbs());
        this.objects = new HeldWords(data.objects());
        this.ways = new HeldWords(data.ways());
        this.denials = new HeldWords(data.denials());
        this.personal = new HeldWords(data.personal());
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
        for (PlanText each : known.texts()) {
            if (!each.key().isOneOf(data.notRead())) {
                for (String clause : CLAUSES.split(normal(each.text()))) {
                    read(each, clause, known, uses);
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

    /** The first of a channel's words that stands in a clause, in the order of the data; none of a channel that it does not name. */
    private Map<Channel, String> named(String clause) {
        Map<Channel, String> named = Map.of();
        for (int i = 0; i < clause.length(); i++) {
            List<Named> candidates = clause.indexOf(clause.charAt(i)) < i ? null : words.get(clause.charAt(i));
            for (Named each : candidates == null ? List.<Named>of() : candidates) {
                if (NeedWords.holds(clause, each.word())) {
                    named = named.isEmpty() ? new EnumMap<>(Channel.class) : named;
                    named.putIfAbsent(each.channel(), each.word());
                }
            }
        }
        return named;
    }

    private void read(PlanText text, String clause, Circumstances known, Map<String, ChannelUse> uses) {
        List<Lexicon.Match> matches = known.lexicons().sensitive().channels().direct(clause);
        Map<Channel, String> named = named(clause);
        if (matches.isEmpty() && named.isEmpty()) {
            return;
        }
        boolean isDone = verbs.isIn(clause);
        boolean isOfPaper = objects.isIn(clause);
        boolean isStudied = text.key().isOneOf(data.studied());
        boolean isUse = text.key().isOneOf(data.alone()) || (isStudied ? isDone && isOfPaper : isDone || isOfPaper && ways.isIn(clause));
        if (denials.isIn(clause)) {
            return;
        }
        for (Channel channel : data.channels()) {
            String category = Vocabulary.word(channel).english();
            String word = matches.stream().filter(match -> match.category().equals(category)).map(Lexicon.Match::word).findFirst()
                    .orElse(named.get(channel));
            if (word != null && (isUse || !isStudied && isDirect(clause, normal(word)))) {
                Text title = new Text(Vocabulary.word(channel).chinese(), category);
                Text said = word.equals(normal(title.zh())) ? title : new Text(word + "（" + title.zh() + "）", word + " (" + title.en() + ")");
                Place at = SensitiveWords.place(text.thing(), text.field());
                ChannelUse use = new ChannelUse(at, at.key(), text.field().name(), channel, said, true, true, personal.isIn(clause));
                uses.merge(use.key(), use, (a, b) -> a.personal() ? a : b);
            }
        }
    }

    private boolean isDirect(String clause, String word) {
        String before = clause.substring(0, Math.max(0, clause.indexOf(word))).strip();
        String bare = data.particles().stream().filter(before::endsWith).findFirst().map(particle -> before.substring(0, before.length() - particle.length()).strip()).orElse(before);
        return data.directs().stream().anyMatch(direct -> before.endsWith(direct) || bare.endsWith(direct));
    }

    private static String normal(String text) {
        return Words.normal(text).toLowerCase(Locale.ROOT);
    }
}
