package dev.leat.integration.projects;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What a build came to.
 *
 * @param output all that Maven and the project's main method printed
 */
record BuiltProject(Path folder, List<String> output) {
    /** The names of the tests that ran and passed in a module, sorted. */
    List<String> passedTests(String module) throws Exception {
        List<String> passed = new ArrayList<>();
        try (Stream<Path> reports = Files.list(folder.resolve(module).resolve("target/surefire-reports"))) {
            for (Path report :
                    reports.filter(file -> file.toString().endsWith(".xml")).toList()) {
                NodeList tests = DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(report.toFile())
                        .getElementsByTagName("testcase");
                IntStream.range(0, tests.getLength())
                        .mapToObj(i -> (Element) tests.item(i))
                        .filter(BuiltProject::passed)
                        .forEach(test -> passed.add(test.getAttribute("name")));
            }
        }
        return passed.stream().sorted().toList();
    }

    private static boolean passed(Element test) {
        return Stream.of("failure", "error", "skipped")
                .allMatch(mark -> test.getElementsByTagName(mark).getLength() == 0);
    }
}
