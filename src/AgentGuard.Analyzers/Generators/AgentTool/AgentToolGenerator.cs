using AgentGuard.Analyzers.Generators.AgentTool.Emitting;
using AgentGuard.Analyzers.Generators.AgentTool.Interop;
using AgentGuard.Analyzers.Generators.AgentTool.Parsing;
using AgentGuard.Analyzers.Generators.AgentTool.Spec;
using AgentGuard.Analyzers.Generators.StructuredOutput;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Generators.AgentTool;

/// <summary>
/// Makes guarded tools of methods with <c>[AgentTool]</c>, one file per class, and what hands them to the SDKs that a project references. It reports nothing: a class it cannot serve gets no code, and the
/// rule AG3022, which asks the same parser, says why.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class AgentToolGenerator : IIncrementalGenerator
{
    /// <summary>The steps' names, for tests of what is done again after an edit.</summary>
    internal const string ParseStep = "AgentGuard.AgentTool.Parse";

    internal const string SpecStep = "AgentGuard.AgentTool.Spec";

    internal const string EmitStep = "AgentGuard.AgentTool.Emit";

    internal const string InteropNeedStep = "AgentGuard.AgentTool.InteropNeed";

    internal const string InteropStep = "AgentGuard.AgentTool.Interop";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var parsed = context.SyntaxProvider
            .ForAttributeWithMetadataName(ToolsetParser.AttributeName, static (node, _) => node is MethodDeclarationSyntax, Parse)
            .WithTrackingName(ParseStep);

        var files = parsed
            .Where(static spec => spec is not null)
            .WithTrackingName(SpecStep)
            .Select(static (spec, _) => new OutputFile(spec!.HintName, ToolsetEmitter.Emit(spec)))
            .WithTrackingName(EmitStep);

        context.RegisterSourceOutput(files, static (production, file) => production.AddSource(file.HintName, file.Text));

        // Also where a tool has a problem: its class is reported, not the calls of these methods.
        var hasTools = parsed.Collect().Select(static (specs, _) => !specs.IsEmpty);
        var interop = context.CompilationProvider
            .Select(static (compilation, _) => InteropNeed.Of(compilation))
            .WithTrackingName(InteropNeedStep)
            .Combine(hasTools)
            .SelectMany(static (pair, _) => pair.Left.Files(pair.Right))
            .WithTrackingName(InteropStep);

        context.RegisterSourceOutput(interop, static (production, file) => production.AddSource(file.HintName, file.Text));
    }

    /// <summary>The whole class, asked by its first method only. Holds no symbol and no syntax, so that equal specs are equal values.</summary>
    private static ToolsetSpec? Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        if (context.TargetSymbol is not IMethodSymbol { ContainingType: { } type }
            || ToolsetParser.MethodsOf(type).FirstOrDefault() is not { } method
            || !context.Attributes[0].IsFirst(method.GetAttributes(), ToolsetParser.AttributeName))
        {
            return null;
        }

        return ToolsetParser.Parse(type, context.SemanticModel.Compilation, cancellation).Spec;
    }
}
