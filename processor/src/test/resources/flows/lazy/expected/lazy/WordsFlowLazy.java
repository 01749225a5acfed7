package lazy;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.Demand;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The values of {@link WordsFlow} for some inputs, each made when it is first needed and then kept.
 * If a step fails, whoever needs it gets the same exception each time.
 *
 * <p>Confined to the thread that made it.
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Words.class)
public final class WordsFlowLazy {
    private final Demand demand = new Demand("WordsFlowLazy");
    private final WordsFlow flow;
    private final String text;
    private final int year;
    List<String> tokens;
    boolean tokensMade;
    Map<String, Long> counts;
    boolean countsMade;
    int uniques;
    boolean uniquesMade;
    Words.Ends ends;
    boolean endsMade;
    String first;
    boolean firstMade;
    String last;
    boolean lastMade;
    String headline;
    boolean headlineMade;

    WordsFlowLazy(WordsFlow flow, String text, int year) {
        this.flow = flow;
        this.text = text;
        this.year = year;
    }

    /** Made by {@code tokens(text)}. */
    public List<String> tokens() {
        if (demand.lacks(tokensMade)) {
            demand.begin(0);
            try {
                tokens = Words.tokens(text);
            } catch (Throwable failure) {
                demand.fail(0, failure);
                throw failure;
            }
            tokensMade = demand.end();
        }
        return tokens;
    }

    /** Made by {@code counts(tokens)}. */
    public Map<String, Long> counts() {
        if (demand.lacks(countsMade)) {
            List<String> tokens = tokens();
            demand.begin(1);
            try {
                counts = Words.counts(tokens);
            } catch (Throwable failure) {
                demand.fail(1, failure);
                throw failure;
            }
            countsMade = demand.end();
        }
        return counts;
    }

    /** Made by {@code uniques(counts)}. */
    public int uniques() {
        if (demand.lacks(uniquesMade)) {
            Map<String, Long> counts = counts();
            demand.begin(2);
            try {
                uniques = Words.uniques(counts);
            } catch (Throwable failure) {
                demand.fail(2, failure);
                throw failure;
            }
            uniquesMade = demand.end();
        }
        return uniques;
    }

    /** Made by {@code ends(tokens)}. */
    public Words.Ends ends() {
        if (demand.lacks(endsMade)) {
            List<String> tokens = tokens();
            demand.begin(3);
            try {
                ends = Words.ends(tokens);
            } catch (Throwable failure) {
                demand.fail(3, failure);
                throw failure;
            }
            endsMade = demand.end();
        }
        return ends;
    }

    /** The component of {@code ends}. */
    public String first() {
        if (demand.lacks(firstMade)) {
            Words.Ends ends = ends();
            demand.begin(4);
            try {
                first = ends.first();
            } catch (Throwable failure) {
                demand.fail(4, failure);
                throw failure;
            }
            firstMade = demand.end();
        }
        return first;
    }

    /** The component of {@code ends}. */
    public String last() {
        if (demand.lacks(lastMade)) {
            Words.Ends ends = ends();
            demand.begin(5);
            try {
                last = ends.last();
            } catch (Throwable failure) {
                demand.fail(5, failure);
                throw failure;
            }
            lastMade = demand.end();
        }
        return last;
    }

    /** Made by {@code headline(year, uniques, first, clock)}. */
    public String headline() {
        if (demand.lacks(headlineMade)) {
            int uniques = uniques();
            String first = first();
            demand.begin(6);
            try {
                headline = flow.words.headline(year, uniques, first, flow.clock);
            } catch (Throwable failure) {
                demand.fail(6, failure);
                throw failure;
            }
            headlineMade = demand.end();
        }
        return headline;
    }
}
