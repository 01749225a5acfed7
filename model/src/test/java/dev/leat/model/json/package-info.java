@NullMarked
package dev.leat.model.json;

import org.jspecify.annotations.NullMarked;
