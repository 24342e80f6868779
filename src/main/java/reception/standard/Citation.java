package reception.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import reception.vocabulary.Internal;
import reception.vocabulary.Language;

/**
 * An article with its instrument.
 *
 * @param article    null where no article is known
 * @param isNumbered whether the article's number was read in a copy as well
 * @param verified   whether what it says was read in a copy
 * @since 0.1.0
 */
public record Citation(@Internal Instrument instrument, String article, boolean isNumbered, boolean verified) {

    /** Several as a report prints them, each instrument once with all its articles. */
    public static String all(List<Citation> citations, Language language) {
        Map<Instrument, List<Citation>> byInstrument = new LinkedHashMap<>();
        citations.forEach(citation -> byInstrument.computeIfAbsent(citation.instrument(), unused -> new ArrayList<>()).add(citation));
        return byInstrument.entrySet().stream().map(entry -> entry.getKey().cited(language) + articles(entry.getValue(), language))
                .collect(Collectors.joining(language.choose("；", "; ")));
    }

    private static String articles(List<Citation> citations, Language language) {
        List<String> articles = citations.stream().filter(citation -> citation.article() != null && citations.stream().noneMatch(citation::isAround))
                .map(citation -> citation.place(language) + citation.doubt(language)).distinct().toList();
        return articles.isEmpty() ? citations.get(0).doubt(language) : Article.all(articles, citations.get(0).isByParts(), language);
    }

    /** Whether the other one names a paragraph or an item of what this one names as a whole. */
    private boolean isAround(Citation other) {
        return article != null && other.article != null && Article.of(article).filter(whole -> Article.of(other.article).filter(whole::isAround).isPresent()).isPresent();
    }

    private boolean isByParts() {
        return instrument.articles() == Instrument.Articles.PARTS;
    }

    private String place(Language language) {
        return isByParts() ? Article.ofPart(article, language) : Article.in(article, language);
    }

    private String doubt(Language language) {
        if (instrument.isOwn()) {
            return "";
        }
        if (!verified) {
            return language.choose("〔未核实〕", " [unverified]");
        }
        return article == null || isNumbered ? "" : language.choose("〔条号未核实〕", " [number of the article unverified]");
    }

    /** As a report prints it: instrument, number, article. */
    public String in(Language language) {
        return all(List.of(this), language);
    }
}
