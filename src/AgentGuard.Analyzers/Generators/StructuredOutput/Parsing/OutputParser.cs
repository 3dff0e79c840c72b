using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Constraints;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Types;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;

/// <summary>From a type with <c>[StructuredOutput]</c> to what the emitters need; the generator and the rule AG2007 both ask here.</summary>
internal static class OutputParser
{
    public const string AttributeName = AttributeExtensions.Runtime + "StructuredOutputAttribute";

    public static ParsedOutput Parse(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        var context = new ParseContext(type, compilation, cancellation);
        var location = context.LocationOf(type, Location.None);
        var declarations = RootDeclaration.Read(type, location, context);
        var attribute = type.GetAttributes().Find(AttributeName);
        var name = SchemaName(type, attribute, location, context);
        var places = new OutputPlaces(location, type.ToText(), context.Types.Members);
        var site = new ValueSite(context, location, type.ToText(), new ConstraintSet([]));
        if (context.HasFailed || NamedParser.Parse(type, isNullable: false, site) is not NamedValue root)
        {
            return new ParsedOutput(null, context.Problems, places);
        }

        context.Types.RunChecks();
        if (context.HasFailed)
        {
            return new ParsedOutput(null, context.Problems, places);
        }

        var types = context.Types.All;
        RecursionRules.Check(types, [root.Type], context);
        var spec = new OutputSpec(
            SpecNames.File(type),
            type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(RootDeclaration.NamespaceFormat),
            declarations,
            name,
            types[root.Type].Description,
            root.Type,
            new EquatableArray<TypeSpec>(types),
            GeneratedNames.TakenIn(type));
        return new ParsedOutput(context.HasFailed ? null : spec, context.Problems, places);
    }

    private static string SchemaName(INamedTypeSymbol type, AttributeData? attribute, Location location, ParseContext context)
    {
        if (attribute?.Named("Name") is not string name)
        {
            return SpecNames.Schema(type);
        }

        if (!SpecNames.IsSchemaName(name))
        {
            context.Report(ProblemKind.SchemaName, context.LocationOf(attribute, location), type.ToText(), name);
        }

        return name;
    }
}
