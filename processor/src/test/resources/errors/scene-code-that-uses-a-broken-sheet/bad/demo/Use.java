package demo;

import dev.leat.runtime.sheet.Registration;
import java.io.IOException;

final class Use {
    private final WordsFlowSheet sheet = new WordsFlow().sheet();

    int use(String text) {
        Registration observed = sheet.on().uniques((before, now) -> System.out.println(now - before));
        try {
            sheet.on().hidden((before, now) -> observed.close());
            sheet.text(text).change(cells -> cells.text("").missing(7));
            String hidden = sheet.hidden();
            return sheet.uniques() + sheet.tokens().length + hidden.length();
        } catch (IOException failure) {
            return 0;
        }
    }
}
