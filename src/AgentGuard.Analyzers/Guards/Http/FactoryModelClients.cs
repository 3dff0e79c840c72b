using System.Runtime.CompilerServices;
using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Guards;

/// <summary>The HTTP clients of the container's factory through which model calls go. Collected once per compilation, when a rule asks.</summary>
internal sealed class FactoryModelClients
{
    private static readonly ConditionalWeakTable<Compilation, Holder> Known = new();

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>True when a model client uses a client of the factory that has no name, or whose name the code does not show.</summary>
    private bool _usesUnnamed;

    public static FactoryModelClients For(GuardContext context)
    {
        var holder = Known.GetValue(context.Compilation, static _ => new Holder());
        lock (holder)
        {
            return holder.Clients ??= Collect(context);
        }
    }

    /// <summary>True when model calls go through a client that the handler is added to.</summary>
    public bool Use(HttpHandler handler) =>
        handler.IsDefault ? _usesUnnamed || _names.Count > 0 : handler.Client is { } client && _names.Contains(client);

    private static FactoryModelClients Collect(GuardContext context)
    {
        var clients = new FactoryModelClients();
        foreach (var type in HttpHandlers.For(context).Clients)
        {
            if (context.Compilation.Assembly.GetTypeByMetadataName(type) is { } typed && ModelHttpClient.IsUsedForModels(typed, context))
            {
                clients._names.Add(type);
            }
        }

        foreach (var tree in context.Compilation.SyntaxTrees)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            SemanticModel? model = null;
            foreach (var invocation in FileNames.Of(tree).Calls(name => context.Sdk.MayHaveRole(name, Role.HttpTransport | Role.ClientConstruction)))
            {
                if (invocation.Expression is MemberAccessExpressionSyntax
                    && (model ??= context.Compilation.GetSemanticModel(tree)).GetOperation(invocation, context.Cancellation) is IInvocationOperation call)
                {
                    clients.Add(call, context);
                }
            }
        }

        return clients;
    }

    private void Add(IInvocationOperation call, GuardContext context)
    {
        var roles = context.Sdk.RolesOf(call.TargetMethod);
        if ((roles & Role.HttpTransport) != 0 && ModelHttpClient.GoesToModel(call, context))
        {
            var name = call.Arguments.FirstOrDefault(argument => argument.Parameter?.Type.SpecialType == SpecialType.System_String);
            if (name is not null && LocalValue.Text(name.Value, context.Compilation, context.Cancellation) is { } known)
            {
                _names.Add(known);
            }
            else
            {
                _usesUnnamed = true;
            }
        }

        // An SDK that registers its client in the container and was given no HTTP client asks the container for one.
        _usesUnnamed |= (roles & Role.ClientConstruction) != 0
            && SdkCall.From(call, context.Sdk, Role.ClientConstruction) is { } construction
            && RetryGuard.RetriesOf(construction, context.Sdk) == 0
            && construction.ArgumentWith(Role.HttpTransport) is null;
    }

    private sealed class Holder
    {
        public FactoryModelClients? Clients { get; set; }
    }
}
