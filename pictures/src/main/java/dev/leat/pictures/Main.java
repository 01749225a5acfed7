package dev.leat.pictures;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Draws the flows of a project: {@code java dev.leat.pictures.Main target/classes --out pictures}. Nothing of the
 * project is run; what is drawn are the plans that the annotation processor wrote beside the classes.
 */
public final class Main {
    private static final String USAGE = """
            Draws compiled flows, each as SVG and as a page.

            Usage: java dev.leat.pictures.Main <classes or jar>... [--out <folder>] [--flow <name>]...

              --out <folder>   where to write; pictures if nothing is said
              --flow <name>    only flows of that name, such as demo.Words or Words
              --help           says this
            """;

    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private final List<Path> places = new ArrayList<>();
    private final List<String> wanted = new ArrayList<>();
    private Path folder = Path.of("pictures");

    private Main() {}

    /** Draws, and ends the virtual machine with 1 if there is nothing to draw, with 2 if the arguments are wrong. */
    public static void main(String... arguments) {
        int code = run(List.of(arguments), System.out, System.err);
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.contains("--help") || arguments.isEmpty()) {
            (arguments.isEmpty() ? err : out).print(USAGE);
            return arguments.isEmpty() ? MISUSED : 0;
        }
        Main main = new Main();
        try {
            main.parse(arguments);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.print(USAGE);
            return MISUSED;
        }
        try {
            return main.draw(out, err);
        } catch (NoSuchFileException e) {
            err.println("There is no " + e.getFile());
        } catch (IOException e) {
            err.println(e.getMessage());
        }
        return FAILED;
    }

    private void parse(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("--out") || argument.equals("--flow")) {
                if (i + 1 == arguments.size()) {
                    throw new IllegalArgumentException(argument + " needs a value");
                }
                i++;
                if (argument.equals("--out")) {
                    folder = Path.of(arguments.get(i));
                } else {
                    wanted.add(arguments.get(i));
                }
            } else if (argument.startsWith("-")) {
                throw new IllegalArgumentException("There is no option " + argument);
            } else {
                places.add(Path.of(argument));
            }
        }
        if (places.isEmpty()) {
            throw new IllegalArgumentException("Say where the compiled flows are");
        }
    }

    private int draw(PrintStream out, PrintStream err) throws IOException {
        SortedMap<String, String> plans = new TreeMap<>();
        for (Path place : places) {
            plans.putAll(Plans.in(place));
        }
        if (plans.isEmpty()) {
            err.println("There are no flows in " + all(places) + ". Fix: compile them first, with leat-processor");
            return FAILED;
        }
        SortedMap<String, String> chosen = new TreeMap<>(plans);
        chosen.keySet().removeIf(name -> !isWanted(name));
        if (chosen.isEmpty()) {
            err.println("There is no flow " + String.join(", ", wanted) + ", but " + all(plans.keySet()));
            return FAILED;
        }
        Files.createDirectories(folder);
        int code = 0;
        for (Map.Entry<String, String> plan : chosen.entrySet()) {
            try {
                write(plan.getKey(), Picture.ofPlan(plan.getValue()), out);
            } catch (IllegalArgumentException | IllegalStateException e) {
                err.println(plan.getKey() + ": " + e.getMessage());
                code = FAILED;
            }
        }
        return code;
    }

    private boolean isWanted(String flow) {
        return wanted.isEmpty()
                || wanted.stream()
                        .anyMatch(name -> flow.equals(name) || flow.endsWith("." + name) || flow.endsWith("$" + name));
    }

    private void write(String flow, Picture picture, PrintStream out) throws IOException {
        Path svg = folder.resolve(flow + ".svg");
        Path page = folder.resolve(flow + ".html");
        Files.writeString(svg, picture.svg());
        Files.writeString(page, picture.html());
        out.println(flow + ": " + svg + ", " + page);
    }

    private static String all(Iterable<?> things) {
        List<String> texts = new ArrayList<>();
        things.forEach(thing -> texts.add(thing.toString()));
        return texts.stream().collect(Collectors.joining(", "));
    }
}
