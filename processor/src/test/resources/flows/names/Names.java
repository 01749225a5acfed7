package names;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.From;
import dev.leat.Input;
import dev.leat.Processor;

/** Values called like everything that generated code declares or mentions itself. */
@Flow
class Names {
    @Processor
    int Names(@Input int java) {
        return java + 1;
    }

    @Processor
    int names(int Names, @Depends StringBuilder names) {
        names.append("names ");
        return Names + 1;
    }

    @Processor
    int outputs(int names, @Depends StringBuilder flow) {
        return names + 1;
    }

    @Processor
    int flow(int outputs) {
        return outputs + 1;
    }

    @Processor
    int replaced(int flow) {
        return flow + 1;
    }

    @Processor
    int steps(int replaced) {
        return replaced + 1;
    }

    @Processor
    int build(int steps) {
        return steps + 1;
    }

    @Processor
    int run(int build) {
        return build + 1;
    }

    @Processor
    int create(int run) {
        return run + 1;
    }

    @Processor
    int builder(int create) {
        return create + 1;
    }

    @Processor
    int copy(int builder) {
        return builder + 1;
    }

    @Processor
    int component(int copy) {
        return copy + 1;
    }

    @Processor
    int größe(int component) {
        return component + 1;
    }

    @Processor
    String 名前(int größe) {
        return "n" + größe;
    }

    @Processor
    String Outputs(@From("名前") String name, @Input long dev) {
        return name + dev;
    }

    @Processor
    String String(String Outputs) {
        return Outputs;
    }

    @Processor("record")
    String var(String String) {
        return String;
    }
}
