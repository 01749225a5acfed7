package dev.leat.processor.read;

import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * What can be named in the module of a type: a class may be in the compilation and yet in a module that this one does
 * not read.
 */
public record ModuleSight(Elements elements, TypeElement from) {
    /** Whether it is in a named module, which has to require what it uses. */
    public boolean isInModule() {
        ModuleElement module = elements.getModuleOf(from);
        return module != null && !module.isUnnamed();
    }

    public boolean reaches(String className) {
        return find(className) != null;
    }

    /**
     * The class; null where there is none. Asked without a module, javac looks through all of the JDK's for a class
     * that does not exist.
     */
    @Nullable
    TypeElement find(String className) {
        ModuleElement module = elements.getModuleOf(from);
        return module == null ? elements.getTypeElement(className) : elements.getTypeElement(module, className);
    }
}
