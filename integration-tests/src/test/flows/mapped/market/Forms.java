package market;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Maps what Immutables generates, and what Leat generates. */
@Mapper
public interface Forms {
    @Mapping(target = "name", expression = "java(line.good())")
    @Mapping(target = "cents", expression = "java(line.cents())")
    LineForm form(Line line);

    @Mapping(target = "name", expression = "java(outputs.line().good())")
    @Mapping(target = "cents", expression = "java(outputs.line().cents() * 2)")
    LineForm form(SellingFlow.Outputs outputs);
}
