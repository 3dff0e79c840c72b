using AgentGuard.Analyzers.Roslyn;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.Operations;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Reliability;

/// <summary>
/// Switches a registration that makes a client without retries to the overload that takes a client of the SDK, made from the same key
/// and address. Found by what the catalogue knows, and offered only when every argument has a place and the result compiles.
/// </summary>
internal static class OwnClientOverload
{
    public static async Task<Fix?> Prepare(Document document, InvocationExpressionSyntax call, CancellationToken cancellation)
    {
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || model.GetOperation(call, cancellation) is not IInvocationOperation operation)
        {
            return null;
        }

        var sdk = SdkContext.For(model.Compilation);
        var given = operation.Arguments
            .Where(argument => argument.ArgumentKind == ArgumentKind.Explicit && argument.Syntax is ArgumentSyntax && argument.Parameter is not null)
            .ToList();
        foreach (var candidate in Candidates(operation.TargetMethod, sdk))
        {
            foreach (var constructor in candidate.Client.InstanceConstructors.Where(c => c.DeclaredAccessibility == Accessibility.Public))
            {
                if (Rewrite(call, given, candidate.Overload, candidate.Client, constructor, model, sdk) is { } changed
                    && await document.CompilesWith(call, changed, cancellation).ConfigureAwait(false))
                {
                    return Fix.Replace($"Pass a '{candidate.Client.Name}', which retries", document, call, () => changed);
                }
            }
        }

        return null;
    }

    /// <summary>Overloads that take a client which retries.</summary>
    private static IEnumerable<(IMethodSymbol Overload, INamedTypeSymbol Client)> Candidates(IMethodSymbol method, SdkContext sdk)
    {
        var definition = method.ReducedFrom ?? method;
        return
            from overload in definition.ContainingType.GetMembers(definition.Name).OfType<IMethodSymbol>()
            where overload.Parameters.Length > 1
                && SymbolEqualityComparer.Default.Equals(overload.Parameters[0].Type, definition.Parameters[0].Type)
            from parameter in overload.Parameters
            where parameter.Type is INamedTypeSymbol { TypeKind: TypeKind.Class } && sdk.FactsOf(parameter.Type)?.Retries > 0
            select (overload, (INamedTypeSymbol)parameter.Type);
    }

    private static InvocationExpressionSyntax? Rewrite(
        InvocationExpressionSyntax call,
        List<IArgumentOperation> given,
        IMethodSymbol overload,
        INamedTypeSymbol client,
        IMethodSymbol constructor,
        SemanticModel model,
        SdkContext sdk)
    {
        var used = new HashSet<IArgumentOperation>();
        var parts = new List<string>();
        foreach (var parameter in constructor.Parameters)
        {
            if (Source(parameter, given, model, call.SpanStart, sdk, used) is not { } part)
            {
                return null;
            }

            parts.Add(part);
        }

        var creation = $"new {client.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToMinimalDisplayString(model, call.SpanStart)}({string.Join(", ", parts)})";
        var arguments = new List<ArgumentSyntax>();
        var isGap = false;
        foreach (var parameter in overload.Parameters.Skip(overload.IsExtensionMethod ? 1 : 0))
        {
            var isClient = SymbolEqualityComparer.Default.Equals(parameter.Type, client);
            var same = given.Find(argument => argument.Parameter!.Name == parameter.Name);
            if (!isClient && same is null)
            {
                isGap = true;
                continue;
            }

            var text = isClient ? creation : Text(same!);
            arguments.Add((ArgumentSyntax)ParseArgumentList($"({(isGap ? parameter.Name + ": " : "")}{text})").Arguments[0]);
            if (same is not null)
            {
                used.Add(same);
            }
        }

        return used.Count == given.Count && used.Count > 0
            ? call.WithArgumentList(call.ArgumentList.WithArguments(SeparatedList(
                arguments, Enumerable.Repeat(Token(SyntaxKind.CommaToken).WithTrailingTrivia(Space), arguments.Count - 1))))
            : null;
    }

    /// <summary>The given argument that fits a parameter of the client's constructor, wrapped in what the parameter takes.</summary>
    private static string? Source(
        IParameterSymbol parameter, List<IArgumentOperation> given, SemanticModel model, int position, SdkContext sdk, HashSet<IArgumentOperation> used)
    {
        var role = parameter.Type.Is("System.Uri") ? Role.Endpoint : Role.Credential;
        var argument = given.Find(candidate => !used.Contains(candidate) && (sdk.RolesOf(candidate.Parameter!) & role) != 0);
        if (argument?.Value.Unwrap().Type is not { } type)
        {
            return null;
        }

        used.Add(argument);
        if (model.Compilation.ClassifyCommonConversion(type, parameter.Type).IsImplicit)
        {
            return Text(argument);
        }

        var isText = type.SpecialType == SpecialType.System_String
            && parameter.Type is INamedTypeSymbol { IsAbstract: false } wrapper
            && wrapper.InstanceConstructors.Any(constructor =>
                constructor is { DeclaredAccessibility: Accessibility.Public, Parameters.Length: 1 }
                && constructor.Parameters[0].Type.SpecialType == SpecialType.System_String);
        return isText
            ? $"new {parameter.Type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToMinimalDisplayString(model, position)}({Text(argument)})"
            : null;
    }

    private static string Text(IArgumentOperation argument) => ((ArgumentSyntax)argument.Syntax).Expression.ToString();
}
