package dev.leat.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The commands and outputs that the README shows. */
class QuickStartTest {
    @Test
    void theMainClassPrintsWhatTheReadmeShows() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            var main = Class.forName("demo.Main").getDeclaredMethod("main", String[].class);
            main.setAccessible(true);
            main.invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(out);
        }

        assertThat(readme()).contains(printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
    }

    @Test
    void theTestCommandIsTheOneThatCiRuns() throws Exception {
        List<String> ci = Files.readAllLines(Reference.file(".ci/run"));

        assertThat(readme()).contains("\n$ " + ci.get(ci.size() - 1) + "\n");
    }

    @Test
    void theMainJobRunsTheJarThatIsBuilt() throws Exception {
        String pom = Files.readString(Reference.file("sample-app/pom.xml"));

        assertThat(readme()).contains("-pl sample-app ").contains("&& java -jar sample-app/target/leat-sample.jar\n");
        assertThat(pom).contains("<finalName>leat-sample</finalName>");
    }

    @Test
    void theQuickStartUsesThisVersion() throws Exception {
        Matcher parent = Pattern.compile("<artifactId>leat-parent</artifactId>\\s*<version>(.+)</version>")
                .matcher(Files.readString(Reference.file("pom.xml")));

        assertThat(parent.find()).isTrue();
        assertThat(Files.readString(Reference.file("docs/quick-start/pom.xml")))
                .contains("leat-processor</artifactId>\n              <version>" + parent.group(1) + "</version>");
        assertThat(Files.readString(Reference.file("docs/quick-start/build.gradle.kts")))
                .contains("leat-bom:" + parent.group(1) + "\"");
    }

    @Test
    void theQuickStartInstallsEveryModuleThatIsPublished() throws Exception {
        List<String> published = new ArrayList<>();
        Matcher module = Pattern.compile("<module>(.+)</module>").matcher(Files.readString(Reference.file("pom.xml")));
        while (module.find()) {
            String pom = Files.readString(Reference.file(module.group(1) + "/pom.xml"));
            if (!pom.contains("<maven.deploy.skip>true")) {
                published.add(module.group(1));
            }
        }
        Matcher installed = Pattern.compile("-pl \\.,(\\S+) install").matcher(readme());

        assertThat(installed.find()).isTrue();
        assertThat(installed.group(1).split(",")).containsExactlyInAnyOrderElementsOf(published);
    }

    private static String readme() throws Exception {
        return Files.readString(Reference.file("README.md"));
    }
}
