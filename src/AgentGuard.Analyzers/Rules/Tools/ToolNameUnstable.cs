using System.Collections.Concurrent;
using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Flow.Tools;
using AgentGuard.Analyzers.Generators.AgentTool.Parsing;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Tools;

/// <summary>A tool whose name changes with the code around it, is refused by providers, or is taken by another tool.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ToolNameUnstable() : AgentRule(Rule, Role.ToolDefinition | Role.ToolName)
{
    public const string Id = "AG3008";

    /// <summary>Property of the diagnostic: the name to give; absent when there is nothing safe to do.</summary>
    public const string NameProperty = "name";

    /// <summary>Property of the diagnostic: the parameter that takes the name, or the options that have it.</summary>
    public const string ParameterProperty = "parameter";

    /// <summary>Property of the diagnostic: the property of the options that takes the name.</summary>
    public const string OptionProperty = "option";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Tools,
        new Levels(Level.Warning, Level.Warning, Level.Warning, DependsOnSite: true, RaisesDoubtful: false),
        title: "Give every tool a stable, valid and unique name",
        message: "{0}");

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context)
    {
        start.RegisterOperationBlockStartAction(block =>
        {
            if (context.Exempts(block.OwningSymbol))
            {
                return;
            }

            var tools = new ConcurrentBag<NamedTool>();
            block.RegisterOperationAction(
                operation =>
                {
                    if (NamedTool.From(operation.Operation, context.Sdk, operation.CancellationToken) is { } tool)
                    {
                        tools.Add(tool);
                    }
                },
                OperationKind.Invocation,
                OperationKind.ObjectCreation);
            block.RegisterOperationBlockEndAction(end => AnalyzeBlock(end, [.. tools.OrderBy(tool => tool.Call.Operation.Syntax.SpanStart)], context));
        });
        start.RegisterSymbolAction(symbol => AnalyzeType(symbol, context), SymbolKind.NamedType);
    }

    private static void AnalyzeBlock(OperationBlockAnalysisContext block, NamedTool[] tools, RuleContext context)
    {
        var taken = new HashSet<string>(tools.Select(tool => tool.Name.Text).OfType<string>(), StringComparer.Ordinal);
        foreach (var tool in tools.Where(tool => tool.Name.Origin == ToolNameOrigin.Compiler))
        {
            var suggestion = ToolNameSuggestion.For(tool, taken);
            var message = CompilerMade(tool.Definition?.Method);
            block.ReportDiagnostic(IsTrial(context.Project)
                ? context.CreateSuggestion(tool.Location, suggestion, message)
                : context.Create(tool.Location, suggestion, message));
        }

        foreach (var tool in tools.Where(tool => tool.Name is { Text: { } text } && !ToolNaming.IsValid(text)))
        {
            block.ReportDiagnostic(context.Create(
                tool.Name.Source?.GetLocation() ?? tool.Location, Replacement(tool.Name), Invalid(tool.Name.Text!)));
        }

        foreach (var list in tools.Where(tool => tool.Name.Text is not null).GroupBy(tool => tool.Container).Where(group => group.Key is not null))
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var tool in list.Where(tool => !seen.Add(tool.Name.Text!)))
            {
                block.ReportDiagnostic(context.Create(tool.Location, Duplicate(tool.Name.Text!)));
            }
        }
    }

    private static void AnalyzeType(SymbolAnalysisContext symbol, RuleContext context)
    {
        if (symbol.Symbol is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type || context.Exempts(type))
        {
            return;
        }

        var seen = new HashSet<(ITypeSymbol, string)>();
        foreach (var method in type.GetMembers().OfType<IMethodSymbol>())
        {
            // What is generated depends on the names of [AgentTool], so the rule about its definitions reports them.
            if (method.ToolAttribute(context.Sdk) is not { AttributeClass: { } kind } attribute
                || method.PartialDefinitionPart is not null
                || kind.Is(ToolsetParser.AttributeName))
            {
                continue;
            }

            var name = ToolName.Of(method, attribute, context.Sdk, symbol.CancellationToken);
            var location = name.Source?.GetLocation() ?? method.Locations[0];
            if (!ToolNaming.IsValid(name.Text!))
            {
                symbol.ReportDiagnostic(context.Create(location, Replacement(name), Invalid(name.Text!)));
            }
            else if (!seen.Add((kind, name.Text!)))
            {
                symbol.ReportDiagnostic(context.Create(location, Duplicate(name.Text!)));
            }
        }
    }

    /// <summary>A program that a person starts and watches: nobody compares its logs or keys approvals by its tools' names.</summary>
    private static bool IsTrial(AgentProject project) => project is { IsProgram: true, IsHosted: false };

    private static string CompilerMade(IMethodSymbol? method) =>
        $"{(method is { MethodKind: MethodKind.LocalFunction } ? $"'{method.Name}' is a local function" : "The tool is a lambda")}, so the model sees a compiler-made name that changes with the code around it; give the tool a name";

    private static string Invalid(string name) =>
        $"'{name}' is not 1 to {ToolNaming.MostChars} letters, digits, '_' or '-', so providers refuse the request or drop the tool; rename it";

    private static string Duplicate(string name) =>
        $"Another tool beside this one is named '{name}', so calls reach the wrong one or the request is refused; rename one";

    /// <summary>A literal can be replaced where it stands; a constant elsewhere may be used for more than the name.</summary>
    private static ImmutableDictionary<string, string?> Replacement(ToolName name) =>
        name is { Origin: ToolNameOrigin.Given, Source: Microsoft.CodeAnalysis.CSharp.Syntax.LiteralExpressionSyntax } && ToolNaming.Sanitize(name.Text!) is { Length: > 0 } valid
            ? ImmutableDictionary<string, string?>.Empty.Add(NameProperty, valid)
            : ImmutableDictionary<string, string?>.Empty;
}
