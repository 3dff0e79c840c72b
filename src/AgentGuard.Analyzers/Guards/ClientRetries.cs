using System.Runtime.CompilerServices;
using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Guards;

/// <summary>How often the SDK client behind a model call tries again by itself.</summary>
/// <param name="Count">Attempts after the first one.</param>
/// <param name="Facts">What is known about the client.</param>
/// <param name="Place">The number that sets the retries, or else the construction whose defaults hold; null when neither can be seen.</param>
internal sealed record ClientRetries(int Count, ClientFacts Facts, IOperation? Place)
{
    /// <summary>Clients are followed through at most this many views.</summary>
    private const int MostViews = 8;

    private static readonly ConditionalWeakTable<Compilation, Holder> Known = new();

    /// <summary>The retries of the client a call is made on; null when it has none, or when the code does not show which it has.</summary>
    public static ClientRetries? BehindCall(SdkCall call, GuardContext context)
    {
        var current = call.Receiver;
        for (var step = 0; current is not null && step < MostViews; step++)
        {
            current = LocalValue.Origin(current, context.Compilation, context.Cancellation);
            switch (current)
            {
                case IObjectCreationOperation creation when SdkCall.From(creation, context.Sdk, Role.ClientConstruction) is { } made:
                    return Of(made, context);
                case IInvocationOperation when SdkCall.From(current, context.Sdk, Role.ClientView | Role.AgentConstruction) is { } view:
                    current = view.ArgumentWith(Role.ClientOptions) is null ? view.Receiver : null;
                    break;
                case IPropertyReferenceOperation { Instance: { } owner } property when context.Sdk.Has(property.Property, Role.ClientView):
                    current = owner;
                    break;
                case IParameterReferenceOperation or IMemberReferenceOperation:
                    return OfType(current.Type, context);
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>The retries of a client that is made here.</summary>
    public static ClientRetries? Of(SdkCall construction, GuardContext context)
    {
        if (construction.Operation is not IObjectCreationOperation creation
            || context.Sdk.FactsOf(creation.Type) is not { } facts
            || RetryGuard.RetriesOf(construction, context.Sdk) is not { } count)
        {
            return null;
        }

        var settings = Settings(creation, context.Sdk).ToList();
        var isSeen = true;
        foreach (var argument in creation.Arguments.Where(argument => RetryGuard.IsOptions(argument, context.Sdk)))
        {
            if (LocalValue.Origin(argument.Value, context.Compilation, context.Cancellation) is not IObjectCreationOperation options)
            {
                return null;
            }

            settings.AddRange(Settings(options, context.Sdk));
            isSeen &= argument.Value.Unwrap() is IObjectCreationOperation;
        }

        switch (settings.Count)
        {
            case 0:
                return count > 0 && (isSeen || !AreSetSomewhere(context)) ? new ClientRetries(count, facts, creation) : null;
            case 1:
                var origin = LocalValue.Origin(settings[0].Value, context.Compilation, context.Cancellation);
                var number = SdkCall.From(origin, context.Sdk, Role.Retry) is { } policy ? policy.ArgumentWith(Role.Retry)?.Value : settings[0].Value;
                return number is not null && LocalValue.Constant(number, context.Compilation, context.Cancellation) is { HasValue: true, Value: int set and > 0 }
                    ? new ClientRetries(set, facts, number)
                    : null;
            default:
                return null;
        }
    }

    /// <summary>A client from elsewhere has the defaults of its type, as long as no code of the compilation sets other ones.</summary>
    private static ClientRetries? OfType(ITypeSymbol? type, GuardContext context) =>
        type is { DeclaringSyntaxReferences.IsEmpty: true }
        && context.Sdk.FactsOf(type) is { Retries: int count and > 0 } facts
        && !AreSetSomewhere(context)
            ? new ClientRetries(count, facts, null)
            : null;

    private static IEnumerable<ISimpleAssignmentOperation> Settings(IObjectCreationOperation creation, SdkContext sdk) =>
        creation.Initializer?.Descendants().OfType<ISimpleAssignmentOperation>().Where(setting => IsRetrySetting(setting, sdk)) ?? [];

    private static bool IsRetrySetting(IOperation? operation, SdkContext sdk) =>
        operation is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } }
        && sdk.Has(property, Role.Retry)
        && property.Type.WithoutNullable().TypeKind != TypeKind.Enum
        && ClientSettings.IsOfAgentSdk(property, sdk);

    private static bool AreSetSomewhere(GuardContext context)
    {
        var holder = Known.GetValue(context.Compilation, static _ => new Holder());
        lock (holder)
        {
            return holder.AreSet ??= context.Compilation.SyntaxTrees.Any(tree =>
                tree.GetRoot(context.Cancellation).DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(assignment =>
                    assignment.Left.LastName() is { } name
                    && context.Sdk.MayHaveRole(name, Role.Retry)
                    && IsRetrySetting(context.Compilation.GetSemanticModel(tree).GetOperation(assignment, context.Cancellation), context.Sdk)));
        }
    }

    private sealed class Holder
    {
        public bool? AreSet { get; set; }
    }
}
