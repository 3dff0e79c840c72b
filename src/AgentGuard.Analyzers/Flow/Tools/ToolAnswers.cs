using System.Runtime.CompilerServices;
using AgentGuard.Analyzers.Flow.Effects;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Flow.Tools;

/// <summary>
/// The functions of a compilation whose result a model gets: tools, and functions whose result those give back, three calls deep.
/// One per compilation, found when first asked for.
/// </summary>
internal sealed class ToolAnswers
{
    /// <summary>What code must use for a model to get anything from it.</summary>
    public static readonly Meaning Origins = new(Role.ToolDefinition, Wiring.ScriptRequest | Wiring.ToolResult);

    private const int MostDepth = 3;

    private static readonly ConditionalWeakTable<Compilation, ToolAnswers> Known = new();

    private readonly SdkContext _sdk;
    private readonly Lazy<HashSet<SyntaxNode>> _functions;
    private readonly Lazy<HashSet<SyntaxNode>> _unbounded;

    private ToolAnswers(Compilation compilation)
    {
        _sdk = SdkContext.For(compilation);
        _functions = new(() => Find(withGenerated: true));
        _unbounded = new(() => Find(withGenerated: false));
    }

    public static ToolAnswers For(Compilation compilation) => Known.GetValue(compilation, static c => new ToolAnswers(c));

    /// <summary>True when a value reaches a model: through the return of a function whose result it gets, or in a tool result made by hand.</summary>
    public bool Get(IOperation value, CancellationToken cancellation) =>
        ValuePath.Ends(value, cancellation).Any(end => end is IReturnOperation ? IsIn(end, _functions.Value) : IsToolResult(end));

    /// <summary>True when the whole of a value reaches a model, through tools that nothing generated bounds.</summary>
    public bool GetWhole(IOperation value, CancellationToken cancellation) =>
        ValuePath.Ends(value, cancellation).Any(end => end is IReturnOperation && IsIn(end, _unbounded.Value));

    private static bool IsIn(IOperation operation, HashSet<SyntaxNode> functions) => ValuePath.FunctionAround(operation.Syntax) is { } function && functions.Contains(function);

    private bool IsToolResult(IOperation end) => end switch
    {
        IArgumentOperation { Parameter: { ContainingSymbol: { } member } parameter } =>
            _sdk.MayHaveRole(member.Name, Wiring.ToolResult) && _sdk.Describe(member).MeaningOf(parameter.Name).Overlaps(Wiring.ToolResult),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } } => _sdk.Has(property, Wiring.ToolResult),
        _ => false,
    };

    private HashSet<SyntaxNode> Find(bool withGenerated)
    {
        var found = new HashSet<SyntaxNode>();
        var open = new Queue<(IOperation Body, int Depth)>();
        foreach (var body in Tools(withGenerated))
        {
            Add(body, depth: 0);
        }

        while (open.Count > 0)
        {
            var (body, depth) = open.Dequeue();
            foreach (var call in BodyEffects.Run(body, _sdk).OfType<IInvocationOperation>())
            {
                if (call.TargetMethod.ReturnsVoid is false
                    && EffectAnalysis.For(_sdk.Compilation).CalledBody(call.TargetMethod, CancellationToken.None) is { } callee
                    && !found.Contains(callee.Syntax)
                    && ValuePath.Ends(call, CancellationToken.None).Any(end => end is IReturnOperation && ValuePath.FunctionAround(end.Syntax) == body.Syntax))
                {
                    Add(callee, depth + 1);
                }
            }
        }

        return found;

        void Add(IOperation? body, int depth)
        {
            if (body is not null && found.Add(body.Syntax) && depth < MostDepth)
            {
                open.Enqueue((body, depth));
            }
        }
    }

    private IEnumerable<IOperation?> Tools(bool withGenerated)
    {
        var bodies = EffectAnalysis.For(_sdk.Compilation);
        foreach (var tool in ToolFunctions.For(_sdk.Compilation).All)
        {
            yield return tool.Function as IAnonymousFunctionOperation ?? bodies.CalledBody(tool.Method!, CancellationToken.None);
        }

        foreach (var tree in _sdk.Compilation.SyntaxTrees)
        {
            SemanticModel? model = null;
            foreach (var method in tree.GetRoot().DescendantNodes(node => node is not BlockSyntax).OfType<MethodDeclarationSyntax>().Where(MayAnswer))
            {
                model ??= _sdk.Compilation.GetSemanticModel(tree);
                if (model.GetDeclaredSymbol(method) is IMethodSymbol symbol
                    && (symbol.ToolAttribute(_sdk) is { } attribute ? withGenerated || !new Tool(symbol, attribute, Definition: null).IsGenerated(_sdk) : symbol.Parameters.Any(IsScript)))
                {
                    yield return model.GetOperation(method);
                }
            }
        }
    }

    private bool MayAnswer(MethodDeclarationSyntax method) =>
        method.AttributeLists.Count > 0 || ((_sdk.Meaning.Wiring & Wiring.ScriptRequest) != 0 && method.ParameterList.Parameters.Count > 1);

    private bool IsScript(IParameterSymbol parameter) =>
        parameter.Type is INamedTypeSymbol { SpecialType: SpecialType.None } type && (_sdk.WiringOf(type) & Wiring.ScriptRequest) != 0;
}
