package dev.leat.processor.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Follows every fix that an error of {@code src/test/resources/errors} offers as somebody would who reads it, and
 * compiles what comes of it. Most are compiled at once, each in a package of its own.
 */
class FixesTest {
    private static final Pattern MOVED = Pattern.compile("fix(\\d+)/.*");

    @TempDir
    private static Path output;

    private static final List<OfferedFix> FOR_PEOPLE = new ArrayList<>();
    private static final List<FixedSource> FOLLOWED = new ArrayList<>();
    private static final List<String> LOST = new ArrayList<>();
    private static final Set<Consequence> USED = new HashSet<>();

    @BeforeAll
    static void followAll() throws IOException {
        for (OfferedFix fix : OfferedFix.all()) {
            try {
                FixedSource.of(fix).ifPresentOrElse(FOLLOWED::add, () -> FOR_PEOPLE.add(fix));
            } catch (AssertionError lost) {
                LOST.add(lost.getMessage());
            }
        }
    }

    @Test
    void whatOnlyPeopleCanFollowIsListedWithAReason() {
        List<OfferedFix> unlisted = FOR_PEOPLE.stream()
                .filter(fix -> ForPeople.ALL.stream().noneMatch(listed -> listed.has(fix)))
                .toList();
        List<ForPeople> unoffered = ForPeople.ALL.stream()
                .filter(listed -> FOR_PEOPLE.stream().noneMatch(listed::has))
                .toList();

        assertThat(unlisted).isEmpty();
        assertThat(unoffered).isEmpty();
    }

    @Test
    void whatIsPastedKeepsWhatElseStoodThere() {
        assertThat(LOST).isEmpty();
    }

    @Test
    void whatIsPastedLeavesJavaBehind() throws IOException {
        for (FixedSource fixed : FOLLOWED) {
            assertThat(fixed.isWellFormed())
                    .as(fixed.fix() + "\n" + fixed.text())
                    .isTrue();
        }
    }

    @Test
    void everyFixThatCanBeFollowedMendsItsErrorAndMakesNoOther() throws IOException {
        Map<String, List<FixedSource>> together = new LinkedHashMap<>();
        for (FixedSource fixed : FOLLOWED) {
            String alike = fixed.canBeMoved()
                    ? fixed.fix().of().setting().toString()
                    : fixed.fix().toString();
            together.computeIfAbsent(alike, any -> new ArrayList<>()).add(fixed);
        }

        List<String> wrong = new ArrayList<>();
        for (List<FixedSource> alike : together.values()) {
            for (FixedSource suspect : suspects(alike)) {
                wrong.addAll(alone(suspect));
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(USED).containsExactlyInAnyOrderElementsOf(Consequence.ALL);
    }

    /** Those whose compilation says anything that was not said before, when the compiler goes on after errors. */
    private static List<FixedSource> suspects(List<FixedSource> alike) throws IOException {
        if (alike.size() == 1) {
            return alike;
        }
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < alike.size(); i++) {
            sources.addAll(alike.get(i).movedTo("fix" + i));
        }
        Setting setting = alike.get(0)
                .fix()
                .of()
                .setting()
                .with("-Xmaxerrs", "100000", "-Xmaxwarns", "100000", "--should-stop=ifError=FLOW");
        Compilation compilation = Compilation.of(
                sources, setting, List.of(), output.resolve("together-" + FOLLOWED.indexOf(alike.get(0))));
        Map<Integer, List<Message>> said = new LinkedHashMap<>();
        for (Message message : compilation.messages()) {
            Matcher moved = MOVED.matcher(message.file());
            if (!moved.matches()) {
                return alike;
            }
            said.computeIfAbsent(Integer.valueOf(moved.group(1)), any -> new ArrayList<>())
                    .add(message);
        }
        List<FixedSource> suspects = new ArrayList<>();
        said.forEach((index, messages) -> {
            if (!news(alike.get(index), messages).isEmpty()) {
                suspects.add(alike.get(index));
            }
        });
        return suspects;
    }

    /** What is wrong with a fix, by a compilation of its own. */
    private static List<String> alone(FixedSource fixed) throws IOException {
        ErrorCase of = fixed.fix().of();
        Compilation compilation =
                of.compileInstead(fixed.sources(), output.resolve(of.name() + "-" + FOLLOWED.indexOf(fixed)));
        return news(fixed, compilation.messages()).stream()
                .map(message -> fixed.fix() + "\n" + message + "\n" + fixed.text())
                .toList();
    }

    private static List<Message> news(FixedSource fixed, List<Message> messages) {
        List<String> left = fixed.fix().left();
        List<Message> news = new ArrayList<>();
        for (Message message : messages) {
            if (!left.remove(OfferedFix.firstLine(message)) && !isConsequence(fixed.fix(), message)) {
                news.add(message);
            }
        }
        return news;
    }

    private static boolean isConsequence(OfferedFix fix, Message message) {
        return Consequence.ALL.stream()
                .filter(each -> each.is(fix, message))
                .peek(USED::add)
                .findFirst()
                .isPresent();
    }
}
