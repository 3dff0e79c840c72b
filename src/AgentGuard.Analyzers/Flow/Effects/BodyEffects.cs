using AgentGuard.Analyzers.Flow.Catalogs;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Flow.Effects;

/// <summary>What one body does itself, and which methods of the compilation it calls. Lambdas in it count as run; nested functions only when called.</summary>
internal sealed class BodyEffects
{
    private readonly List<(Effect Effect, IMethodSymbol Method, string? Target, EffectCommit StagedFor, IOperation Call)> _sites = [];
    private readonly List<(IOperation Call, IMethodSymbol Method)> _calls = [];

    private BodyEffects()
    {
    }

    public IReadOnlyList<(Effect Effect, IMethodSymbol Method, string? Target, EffectCommit StagedFor, IOperation Call)> Sites => _sites;

    /// <summary>Calls of, and references to, methods that the catalogue does not know.</summary>
    public IReadOnlyList<(IOperation Call, IMethodSymbol Method)> Calls => _calls;

    /// <summary>Which staged effects the body makes happen.</summary>
    public EffectCommit Commits { get; private set; }

    public static BodyEffects Of(IOperation body, SdkContext sdk, CancellationToken cancellation)
    {
        var effects = new BodyEffects();
        foreach (var operation in Run(body, sdk))
        {
            cancellation.ThrowIfCancellationRequested();
            effects.Add(operation, sdk, cancellation);
        }

        return effects;
    }

    /// <summary>The operations that run when the body runs, in source order.</summary>
    public static IEnumerable<IOperation> Run(IOperation body, SdkContext sdk)
    {
        var open = new Stack<IOperation>();
        open.Push(body);
        while (open.Count > 0)
        {
            var operation = open.Pop();
            yield return operation;
            if (operation is INameOfOperation || IsToolDefinition(operation, sdk))
            {
                continue;
            }

            foreach (var child in operation.ChildOperations.Reverse())
            {
                if (child is not ILocalFunctionOperation)
                {
                    open.Push(child);
                }
            }
        }
    }

    private static bool IsToolDefinition(IOperation operation, SdkContext sdk) =>
        operation is IInvocationOperation { TargetMethod: { } method }
        && sdk.MayHaveRole(method.Name, Role.ToolDefinition)
        && (sdk.RolesOf(method) & Role.ToolDefinition) != 0;

    private void Add(IOperation operation, SdkContext sdk, CancellationToken cancellation)
    {
        var method = operation switch
        {
            IInvocationOperation invocation => invocation.TargetMethod,
            IObjectCreationOperation creation => creation.Constructor,
            IMethodReferenceOperation reference => reference.Method,
            _ => null,
        };
        if (method is null)
        {
            return;
        }

        if (EffectCatalog.Find(method) is { } entry)
        {
            var (effect, target) = EffectDetails.Resolve(entry, operation, sdk.Compilation, cancellation);
            Commits |= entry.Commits;
            if (effect != Effect.None)
            {
                _sites.Add((effect, method, target, entry.StagedFor, operation));
            }
        }
        else if (sdk.MayHaveRole(method.Name, Role.ToolCall) && (sdk.RolesOf(method) & Role.ToolCall) != 0)
        {
            _sites.Add((Effect.CallsUnknown, method, null, EffectCommit.None, operation));
        }
        else if (operation is not IObjectCreationOperation)
        {
            _calls.Add((operation, method));
        }
    }
}
