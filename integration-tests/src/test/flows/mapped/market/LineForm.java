package market;

/** What MapStruct maps lines to. */
public final class LineForm {
    private String name = "";
    private int cents;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public int getCents() {
        return cents;
    }

    public void setCents(int cents) {
        this.cents = cents;
    }
}
