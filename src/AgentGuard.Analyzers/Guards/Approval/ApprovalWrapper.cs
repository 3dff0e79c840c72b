using System.Runtime.CompilerServices;
using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Flow.Effects;
using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Guards;

/// <summary>Whether a tool is wrapped so that it waits for a yes: where it is made, on its way, or where its makers hand it out.</summary>
internal static class ApprovalWrapper
{
    private static readonly ConditionalWeakTable<Compilation, StrongBox<bool>> WrapsVariables = new();

    /// <summary>The type to wrap a tool of this type in; null when no referenced SDK has one.</summary>
    public static INamedTypeSymbol? For(ITypeSymbol? tool, SdkContext sdk)
    {
        if (tool is null)
        {
            return null;
        }

        foreach (var member in sdk.Sdks.SelectMany(description => description.Members()))
        {
            if (member.Kind == SdkMemberKind.Constructor && (member.Roles & Role.Approval) != 0
                && sdk.Compilation.GetTypesByMetadataName(member.Type).FirstOrDefault() is { } wrapper
                && wrapper.InstanceConstructors.Any(constructor => constructor.Parameters.Length == 1
                    && sdk.Compilation.HasImplicitConversion(tool, constructor.Parameters[0].Type)
                    && sdk.Compilation.HasImplicitConversion(wrapper, constructor.Parameters[0].Type)))
            {
                return wrapper;
            }
        }

        return null;
    }

    /// <summary>The type to wrap the tool that a call makes in; null when the tool goes to a host that would call through the wrapper, too.</summary>
    public static INamedTypeSymbol? For(SdkCall made, SdkContext sdk, CancellationToken cancellation) =>
        made.Symbol.Has(Wiring.CallsUnasked) || ValueUses.Of(made.Operation, cancellation).Any(use => IsForUnasking(use, sdk)) ? null : For(made.Operation.Type, sdk);

    private static bool IsForUnasking(IOperation use, SdkContext sdk) =>
        use is IArgumentOperation { Parameter: { } parameter, Parent: IInvocationOperation { TargetMethod: var method } }
        && sdk.Has(method, Wiring.CallsUnasked)
        && (sdk.Describe(method).MeaningOf(parameter.Name).Wiring & Wiring.CallsUnasked) != 0;

    /// <summary>What happens to the tool that an operation makes.</summary>
    public static GuardState StateOf(IOperation tool, SdkContext sdk, MethodPatterns approvalMethods, CancellationToken cancellation)
    {
        if (ToolAround(tool, sdk, cancellation) is { } outer)
        {
            if (IsWrapped(outer, sdk, cancellation))
            {
                return GuardState.Guarded;
            }

            if (!IsMade(outer, sdk, cancellation))
            {
                return GuardState.Unknown;
            }
        }

        var registered = false;
        var called = false;
        var escapes = false;
        foreach (var use in ValueUses.Of(tool, cancellation))
        {
            switch (use)
            {
                case IArgumentOperation { Parent: { } call } argument:
                    if (Wraps(call, sdk, approvalMethods, cancellation))
                    {
                        return GuardState.Guarded;
                    }

                    registered |= IsRegistration(argument, call, sdk);
                    escapes |= call is IInvocationOperation && !IsRegistration(argument, call, sdk);
                    break;
                case IInvocationOperation invocation:
                    called |= (sdk.RolesOf(invocation.TargetMethod) & Role.ToolCall) != 0;
                    break;
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property }:
                    registered |= (sdk.RolesOf(property.Property) & Role.ToolRegistration) != 0;
                    escapes |= (sdk.RolesOf(property.Property) & Role.ToolRegistration) == 0;
                    break;
                default:
                    escapes = true;
                    break;
            }
        }

        return registered ? GuardState.Unguarded
            : escapes ? (WrapsVariablesIn(sdk, cancellation) ? GuardState.Unknown : GuardState.Unguarded)
            : called ? GuardState.Guarded
            : GuardState.Unguarded;
    }

    /// <summary>The wrapper's constructor, a method the user declared, or a method or lambda of the compilation that wraps what it is given.</summary>
    private static bool Wraps(IOperation call, SdkContext sdk, MethodPatterns approvalMethods, CancellationToken cancellation)
    {
        if (IsWrapper(call, sdk))
        {
            return true;
        }

        if (call is not IInvocationOperation invocation)
        {
            return false;
        }

        return DeclaredGuards.IsApproval(invocation.TargetMethod, approvalMethods)
            || invocation.Arguments.Any(argument => argument.Value.Unwrap() is IDelegateCreationOperation @delegate
                && @delegate.Target switch
                {
                    IAnonymousFunctionOperation lambda => Contains(lambda, sdk),
                    IMethodReferenceOperation reference => Contains(Body(reference.Method), sdk),
                    _ => false,
                })
            || Contains(Body(invocation.TargetMethod), sdk);

        IOperation? Body(IMethodSymbol method) => EffectAnalysis.For(sdk.Compilation).CalledBody(method, cancellation);
    }

    private static bool Contains(IOperation? body, SdkContext sdk) => body?.DescendantsAndSelf().Any(part => IsWrapper(part, sdk)) == true;

    private static bool IsWrapper(IOperation operation, SdkContext sdk) =>
        operation is IObjectCreationOperation { Type: INamedTypeSymbol type } && (sdk.RolesOf(type) & Role.Approval) != 0;

    /// <summary>True when the argument offers tools to a model.</summary>
    public static bool IsRegistration(IArgumentOperation argument, IOperation call, SdkContext sdk) =>
        (argument.Parameter is { } parameter && (sdk.RolesOf(parameter) & Role.ToolRegistration) != 0)
        || (call is IInvocationOperation invocation
            && ((sdk.RolesOf(invocation.TargetMethod) & Role.ToolRegistration) != 0
                || (invocation.Instance?.Unwrap() is IPropertyReferenceOperation property && (sdk.RolesOf(property.Property) & Role.ToolRegistration) != 0)));

    /// <summary>True when the compilation wraps a tool that it did not make on the spot: one that was handed to it from elsewhere.</summary>
    private static bool WrapsVariablesIn(SdkContext sdk, CancellationToken cancellation)
    {
        if (WrapsVariables.TryGetValue(sdk.Compilation, out var known))
        {
            return known.Value;
        }

        var found = Wrappings(sdk, cancellation).Any(creation => creation.ArgumentList?.Arguments.FirstOrDefault()?.Expression is not InvocationExpressionSyntax);
        return WrapsVariables.GetValue(sdk.Compilation, _ => new StrongBox<bool>(found)).Value;
    }

    /// <summary>The tool of the compilation's own inside which a tool is made; null when there is none.</summary>
    private static INamedTypeSymbol? ToolAround(IOperation tool, SdkContext sdk, CancellationToken cancellation) =>
        tool.SemanticModel?.GetEnclosingSymbol(tool.Syntax.SpanStart, cancellation)?.ContainingType is { } type && For(type, sdk) is not null ? type : null;

    /// <summary>True when somebody wraps a tool of this type where it is made.</summary>
    private static bool IsWrapped(INamedTypeSymbol type, SdkContext sdk, CancellationToken cancellation) =>
        Wrappings(sdk, cancellation).Any(creation =>
            creation.ArgumentList?.Arguments.FirstOrDefault()?.Expression is { } wrapped
            && sdk.Compilation.GetSemanticModel(creation.SyntaxTree).GetOperation(wrapped, cancellation) is { } operation
            && SymbolEqualityComparer.Default.Equals(LocalValue.Origin(operation, sdk.Compilation, cancellation).Type, type));

    /// <summary>False when the type is there for others: they may wrap it, out of sight.</summary>
    private static bool IsMade(INamedTypeSymbol type, SdkContext sdk, CancellationToken cancellation) =>
        type.DeclaredAccessibility != Accessibility.Public
        || new NamesInCode(sdk.Compilation).Places([type.Name], cancellation).Any(place => place.Name.Parent is ObjectCreationExpressionSyntax
            && SymbolEqualityComparer.Default.Equals(place.Model.GetTypeInfo(place.Name.Parent, cancellation).Type, type));

    /// <summary>The places that look as if they made a wrapper, by the name of its type.</summary>
    private static IEnumerable<ObjectCreationExpressionSyntax> Wrappings(SdkContext sdk, CancellationToken cancellation)
    {
        var names = NamesInCode.Of(sdk, member => member.Kind == SdkMemberKind.Constructor && (member.Roles & Role.Approval) != 0);
        return sdk.Compilation.SyntaxTrees.SelectMany(tree => FileNames.Of(tree).Constructions(names.Contains));
    }
}
