package demo;

import java.util.List;
import java.util.Optional;

final class Use {
    int use(Straße.Größe maß) {
        StraßeFlow.Outputs outputs = StraßeFlow.create().run("a", maß);
        List<? extends Straße.Größe> alle = outputs.alle();
        Object t = outputs.T();
        Optional<Boolean> gräulich = outputs.gräulich();
        return outputs.größe() + outputs.süße() + outputs.farbe().length();
    }

    int lazily(Straße.Größe maß) {
        StraßeFlowLazy lazy = StraßeFlow.create().lazy("a", maß);
        return lazy.größe() + lazy.süße() + lazy.$1();
    }

    int inASheet(Straße.Größe maß) {
        StraßeFlowSheet sheet = StraßeFlow.create().sheet().straße("x").maß(maß);
        sheet.on().größe((before, now) -> {});
        return sheet.größe() + sheet.süße();
    }

    int byTarget(Straße.Größe maß) {
        StraßeFlow flow = StraßeFlow.builder().größe(3).süße(4).farbe("x").build();
        return flow.runGröße("a") + flow.runSüße(maß);
    }

    Object inAGraph() {
        return StraßeFlowGraph.GRÖSSE;
    }
}
