using AgentGuard.Analyzers.Generators.StructuredOutput.Emitting;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Generators.StructuredOutput;

/// <summary>
/// Adds schemas, reader and writer to types with <c>[StructuredOutput]</c>. It reports nothing: a definition it cannot serve gets no code,
/// and the rule AG2007, which asks the same parser, says why.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class StructuredOutputGenerator : IIncrementalGenerator
{
    /// <summary>The steps' names, for tests of what is done again after an edit.</summary>
    internal const string ParseStep = "AgentGuard.StructuredOutput.Parse";

    internal const string SpecStep = "AgentGuard.StructuredOutput.Spec";

    internal const string EmitStep = "AgentGuard.StructuredOutput.Emit";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.SyntaxProvider
            .ForAttributeWithMetadataName(OutputParser.AttributeName, static (node, _) => node is TypeDeclarationSyntax, Parse)
            .WithTrackingName(ParseStep)
            .Where(static spec => spec is not null)
            .WithTrackingName(SpecStep)
            .Select(static (spec, _) => new OutputFile(spec!.HintName, OutputEmitter.Emit(spec)))
            .WithTrackingName(EmitStep);

        context.RegisterSourceOutput(files, static (production, file) => production.AddSource(file.HintName, file.Text));
    }

    /// <summary>Null when nothing can be generated. Holds no symbol and no syntax, so that equal specs are equal values.</summary>
    private static OutputSpec? Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        if (context.TargetSymbol is not INamedTypeSymbol type || !context.Attributes[0].IsFirst(type.GetAttributes(), OutputParser.AttributeName))
        {
            return null;
        }

        return OutputParser.Parse(type, context.SemanticModel.Compilation, cancellation).Spec;
    }
}
