using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Roslyn;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.Operations;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Reliability;

/// <summary>
/// Adds the standard resilience handler to the registration of the HTTP client that a model client uses. Its times are raised, because
/// the defaults (10 s for an attempt, 30 s in all) end most model calls; the sampling time must be at least twice an attempt's.
/// </summary>
internal static class HandlerOnRegistration
{
    private const string BuilderName = "Microsoft.Extensions.DependencyInjection.IHttpClientBuilder";

    public static async Task<Fix?> Prepare(Document document, ExpressionSyntax client, CancellationToken cancellation)
    {
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || model.GetOperation(client, cancellation) is not { } operation)
        {
            return null;
        }

        var guards = new GuardContext(SdkContext.For(model.Compilation), MethodPatterns.None, cancellation);
        var call = SdkCall.From(operation, guards.Sdk, Role.ClientConstruction | Role.HttpCall);
        if ((call?.ArgumentWith(Role.HttpTransport)?.Value ?? (operation is IInvocationOperation ? call?.Receiver : null)) is not { } transport
            || RetryGuard.RegistrationOf(transport, guards) is not { } registration
            || registration.Syntax.SyntaxTree != client.SyntaxTree)
        {
            return null;
        }

        var chain = EndOfChain(registration);
        var changed = WithHandler((ExpressionSyntax)chain.Syntax);
        return await document.CompilesWith(chain.Syntax, changed, cancellation).ConfigureAwait(false)
            ? Fix.Replace("Add a resilience handler to the HTTP client", document, chain.Syntax, () => changed)
            : null;
    }

    /// <summary>The last call of the chain that still returns the builder.</summary>
    private static IInvocationOperation EndOfChain(IInvocationOperation registration)
    {
        var end = registration;
        while ((end.Parent is IArgumentOperation argument ? argument.Parent : end.Parent) is IInvocationOperation next && next.Type.Is(BuilderName))
        {
            end = next;
        }

        return end;
    }

    private static ExpressionSyntax WithHandler(ExpressionSyntax chain)
    {
        var line = chain.SyntaxTree.GetText().Lines.GetLineFromPosition(chain.SpanStart).ToString();
        var indent = line.Substring(0, line.Length - line.TrimStart().Length);
        var code = $$"""
            {{chain.WithoutTrivia()}}.AddStandardResilienceHandler(options =>
            {{indent}}{
            {{indent}}    options.AttemptTimeout.Timeout = System.TimeSpan.FromMinutes(2);
            {{indent}}    options.CircuitBreaker.SamplingDuration = System.TimeSpan.FromMinutes(4);
            {{indent}}    options.TotalRequestTimeout.Timeout = System.TimeSpan.FromMinutes(8);
            {{indent}}})
            """;
        return ParseExpression(code).WithTriviaFrom(chain);
    }
}
