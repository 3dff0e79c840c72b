using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Flow.Tools;

/// <summary>The functions that calls of a compilation make tools of. One per compilation, found when first asked for.</summary>
internal sealed class ToolFunctions
{
    private static readonly ConditionalWeakTable<Compilation, ToolFunctions> Known = new();

    private readonly SdkContext _sdk;
    private readonly HashSet<string> _types;
    private readonly ConcurrentDictionary<string, bool> _passed = new(StringComparer.Ordinal);
    private readonly Lazy<ImmutableArray<ToolDefinition>> _all;
    private readonly Lazy<ILookup<IMethodSymbol, ToolDefinition>> _byMethod;

    private ToolFunctions(Compilation compilation)
    {
        _sdk = SdkContext.For(compilation);
        _types = NamesInCode.Of(_sdk, member => member.Kind == SdkMemberKind.Constructor && (member.Roles & Role.ToolDefinition) != 0);
        _all = new(() => Find().ToImmutableArray());
        _byMethod = new(() => _all.Value.ToLookup(tool => tool.Method!.OriginalDefinition, (IEqualityComparer<IMethodSymbol>)SymbolEqualityComparer.Default));
    }

    /// <summary>Every call that makes a tool of a function that can be seen.</summary>
    public ImmutableArray<ToolDefinition> All => _all.Value;

    public static ToolFunctions For(Compilation compilation) => Known.GetValue(compilation, static c => new ToolFunctions(c));

    /// <summary>The calls that make a tool of a method or local function; none for most.</summary>
    public IEnumerable<ToolDefinition> Of(IMethodSymbol method) =>
        method.MethodKind is MethodKind.Ordinary or MethodKind.LocalFunction && !_passed.GetOrAdd(method.Name, IsPassed)
            ? []
            : _byMethod.Value[method.OriginalDefinition];

    /// <summary>The test by the words alone: every rule about tools asks for every method, and to ask what calls mean is dear.</summary>
    private bool IsPassed(string name) => _sdk.Compilation.SyntaxTrees.Any(tree => FileNames.Of(tree).Passes(name));

    private IEnumerable<ToolDefinition> Find()
    {
        foreach (var tree in _sdk.Compilation.SyntaxTrees)
        {
            var file = FileNames.Of(tree);
            var makers = file.Calls(name => _sdk.MayHaveRole(name, Role.ToolDefinition)).Concat<ExpressionSyntax>(file.Constructions(_types.Contains));
            foreach (var maker in makers)
            {
                if (_sdk.Compilation.GetSemanticModel(tree).GetOperation(maker) is { } operation
                    && ToolDefinition.From(operation, _sdk, CancellationToken.None) is { Function: not null, Method: not null } tool)
                {
                    yield return tool;
                }
            }
        }
    }
}
