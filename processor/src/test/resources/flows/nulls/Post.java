package nulls;

import dev.leat.CutOff;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Way;
import dev.leat.When;
import java.util.Optional;

/** A null that was made is there; what was not made is absent. */
@Flow(ways = {Way.LAZY, Way.SHEET, Way.GRAPH}, targets = {"read", "readTwice"})
final class Post {
    private Post() {}

    @Processor
    static boolean open(@Input int day) {
        return day > 0;
    }

    /** Null on odd days. */
    @When("open")
    @Processor
    static @Nullable String letter(@Input int day) {
        return day % 2 == 0 ? "letter " + day : null;
    }

    @Processor
    static String read(String letter) {
        return "read " + letter;
    }

    @Processor
    static String told(Optional<String> letter) {
        return "told " + letter;
    }

    @Processor
    static String noted(@Nullable String letter) {
        return "noted " + letter;
    }

    /** Guarded by nothing but that there is a letter. */
    @Processor(cutOff = CutOff.NEVER)
    static @Nullable String copy(String letter) {
        return letter;
    }

    @Processor
    static String readTwice(String letter, String copy) {
        return letter + " and " + copy;
    }

    /** Of several ways. */
    @When("open")
    @Processor("reply")
    static @Nullable String reply(@Nullable String letter) {
        return letter;
    }

    @Processor("reply")
    static String complain(@Input int day, String copy) {
        return copy + day;
    }

    @Processor
    static String sent(String reply) {
        return "sent " + reply;
    }

    /** Not declared to be null: where it is, there is none. */
    @When("open")
    @Processor
    static String parcel(@Input int day) {
        return day % 2 == 0 ? "parcel" : null;
    }

    @Processor
    static String unpacked(String parcel) {
        return "unpacked " + parcel;
    }
}
