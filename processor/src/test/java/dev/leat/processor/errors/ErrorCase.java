package dev.leat.processor.errors;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder of {@code src/test/resources/errors}: sources that are wrong in {@code bad}, what the compiler must say in
 * {@code expected.txt}, and for each fix that it proposes the sources with that fix in {@code fixed-1}, {@code fixed-2}
 * and so on. {@code library} is compiled first; {@code case.properties} says {@linkplain Setting how}.
 */
record ErrorCase(Path folder) {
    static final Path ROOT = Path.of("src", "test", "resources", "errors");

    /** Those whose names match {@code -Dleat.errors}: all, unless somebody works on a few. */
    static List<ErrorCase> all() throws IOException {
        Pattern wanted = Pattern.compile(System.getProperty("leat.errors", ".*"));
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve("bad"))
                            && wanted.matcher(folder.getFileName().toString()).matches())
                    .sorted()
                    .map(ErrorCase::new)
                    .toList();
        }
    }

    /** What a tool is told of one mistake. */
    record Told(String code, List<String> fixes) {}

    String name() {
        return folder.getFileName().toString();
    }

    /** The code that the case is about: its name up to the variant. */
    String code() {
        return name().split("-", 2)[0];
    }

    /** Whether the case is about one error and its fixes, not about a variant or a scene of several. */
    boolean isPrincipal() {
        return name().equals(code());
    }

    Path expected() {
        return folder.resolve("expected.txt");
    }

    List<Source> bad() throws IOException {
        return Source.in(folder.resolve("bad"));
    }

    List<Path> fixed() throws IOException {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(each -> each.getFileName().toString().startsWith("fixed-"))
                    .sorted()
                    .toList();
        }
    }

    Setting setting() throws IOException {
        return Setting.read(folder.resolve("case.properties"));
    }

    Compilation compileBad(Path output, String... options) throws IOException {
        return compile(bad(), folder.resolve("library"), setting().with(options), output);
    }

    Compilation compileFixed(Path fixed, Path output) throws IOException {
        Path own = fixed.resolve("library");
        Setting setting = Setting.read(folder.resolve("case.properties"), fixed.resolve("case.properties"));
        return compile(Source.in(fixed), Files.exists(own) ? own : folder.resolve("library"), setting, output);
    }

    /** Other sources in the place of the wrong ones. */
    Compilation compileInstead(List<Source> sources, Path output) throws IOException {
        return compile(sources, folder.resolve("library"), setting(), output);
    }

    private static Compilation compile(List<Source> sources, Path library, Setting setting, Path output)
            throws IOException {
        List<Source> first = Source.in(library);
        if (first.isEmpty()) {
            return Compilation.of(sources, setting, List.of(), output);
        }
        Path classes = output.resolve("library");
        // Sources on the class path would be compiled again, where their class files are not newer.
        Path generated = Files.createDirectories(output.resolve("library-sources"));
        Compilation built =
                Compilation.of(first, setting.ofLibrary().with("-s", generated.toString()), List.of(), classes);
        if (!built.succeeded()) {
            throw new AssertionError("The library does not compile:\n" + built.text());
        }
        for (String lost : setting.ofLibrary().without()) {
            Files.delete(classes.resolve(lost));
        }
        List<Source> others = sources.stream()
                .filter(source -> first.stream().noneMatch(each -> each.path().equals(source.path())))
                .toList();
        return Compilation.of(others, setting, List.of(classes), output);
    }

    /** What {@code -Aleat.diagnostics=json} made a compilation write, file by file. */
    static List<Told> told(Compilation compilation) throws IOException {
        List<Told> told = new ArrayList<>();
        for (Path file : diagnostics(compilation)) {
            JsonArray problems = JsonParser.parseString(Files.readString(file)).getAsJsonArray();
            for (JsonElement problem : problems) {
                List<String> fixes = new ArrayList<>();
                for (JsonElement fix : problem.getAsJsonObject().getAsJsonArray("fixes")) {
                    fixes.add(fix.getAsJsonObject().get("code").getAsString());
                }
                told.add(new Told(problem.getAsJsonObject().get("code").getAsString(), fixes));
            }
        }
        return told;
    }

    static List<Path> diagnostics(Compilation compilation) throws IOException {
        Path folder = compilation.output().resolve("META-INF").resolve("leat");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".diagnostics.json"))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
