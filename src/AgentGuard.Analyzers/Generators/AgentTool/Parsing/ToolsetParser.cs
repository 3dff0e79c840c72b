using AgentGuard.Analyzers.Generators.AgentTool.Spec;
using AgentGuard.Analyzers.Generators.Shared.Problems;
using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.AgentTool.Parsing;

/// <summary>From a class whose methods have <c>[AgentTool]</c> to what the emitter needs; the generator and the rule AG3022 both ask here.</summary>
internal static class ToolsetParser
{
    public const string AttributeName = AttributeExtensions.Runtime + "AgentToolAttribute";

    /// <summary>The tools that a type declares itself.</summary>
    public static IEnumerable<IMethodSymbol> MethodsOf(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IMethodSymbol>().Where(method => method.GetAttributes().Has(AttributeName));

    public static ParsedToolset Parse(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        var codeName = ToolsetRules.FreeName(type);
        var context = new ToolsetContext(type, codeName, compilation, cancellation);
        var location = context.Arguments.LocationOf(type, Location.None);
        var methods = MethodsOf(type).ToList();
        ToolsetRules.Check(type, location, context);
        var declarations = RootDeclaration.Read(type, location, context.Arguments);
        var tools = methods.Select(method => new ToolMethodParser(method, context).Parse()).ToList();
        ToolNames.CheckDistinct(methods, context);
        if (!context.HasFailed)
        {
            context.Arguments.Types.RunChecks();
            context.Results.Types.RunChecks();
        }

        if (context.HasFailed)
        {
            return new ParsedToolset(null, context.Problems, ImmutableArray<ParsedOutput>.Empty);
        }

        var arguments = context.Arguments.Types.All;
        var results = context.Results.Types.All;
        RecursionRules.Check(arguments, tools.Select(tool => tool!.Arguments), context.Arguments);
        RecursionRules.Check(results, tools.Select(tool => tool!.Result).OfType<NamedValue>().Select(value => value.Type), context.Results);
        var (kind, baseType) = BaseToolset.Of(type);
        var spec = new ToolsetSpec(
            SpecNames.File(type).Replace(".g.cs", ".tools.g.cs"),
            type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(RootDeclaration.NamespaceFormat),
            declarations,
            type.ToCode(),
            codeName,
            FormOf(type, methods, kind),
            kind,
            baseType?.ToCode(),
            type.IsSealed || type.IsStatic,
            compilation.GetTypesByMetadataName("Microsoft.Extensions.AI.FunctionInvokingChatClient").Any(client => client.DeclaredAccessibility == Accessibility.Public),
            new EquatableArray<ToolSpec>(tools!),
            new EquatableArray<TypeSpec>(arguments),
            new EquatableArray<TypeSpec>(results));
        return context.HasFailed
            ? new ParsedToolset(null, context.Problems, ImmutableArray<ParsedOutput>.Empty)
            : new ParsedToolset(spec, context.Problems, Outputs(spec, methods, context));
    }

    private static ToolsetForm FormOf(INamedTypeSymbol type, List<IMethodSymbol> methods, BaseTools inherited)
    {
        if (type.TypeKind == TypeKind.Interface)
        {
            return ToolsetForm.Interface;
        }

        var isStatic = methods.TrueForAll(method => method.IsStatic) && inherited is BaseTools.None or BaseTools.Static;
        return isStatic ? ToolsetForm.Static : ToolsetForm.Instance;
    }

    private static ImmutableArray<ParsedOutput> Outputs(ToolsetSpec spec, List<IMethodSymbol> methods, ToolsetContext context) => spec.Tools
        .Select((tool, index) => new ParsedOutput(
            spec.ArgumentsOf(tool),
            ImmutableArray<Problem>.Empty,
            new OutputPlaces(context.Arguments.LocationOf(methods[index], Location.None), methods[index].Name, context.Arguments.Types.Members)))
        .ToImmutableArray();
}
