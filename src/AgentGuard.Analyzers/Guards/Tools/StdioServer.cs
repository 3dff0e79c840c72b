using System.Runtime.CompilerServices;
using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Flow.Effects;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Guards;

/// <summary>The server over standard input and output that a compilation starts, and what runs in it for certain. One per compilation.</summary>
internal sealed class StdioServer
{
    private static readonly ConditionalWeakTable<Compilation, StdioServer> Servers = new();

    private static readonly string[] DefaultHosts = ["CreateApplicationBuilder", "CreateDefaultBuilder", "CreateBuilder"];

    private readonly List<IOperation> _starts = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Lazy<HashSet<SyntaxNode>> _run;

    private StdioServer(SdkContext sdk, CancellationToken cancellation)
    {
        foreach (var tree in sdk.Compilation.SyntaxTrees)
        {
            Read(tree, sdk, cancellation);
        }

        _run = new Lazy<HashSet<SyntaxNode>>(() => BodiesOfTools(sdk));
    }

    /// <summary>Standard output is given to something else, so that writing to it does no harm.</summary>
    public bool IsRedirected => _names.Contains("SetOut");

    /// <summary>The console logger is told to use standard error.</summary>
    public bool LogsToStandardError => _names.Contains("LogToStandardErrorThreshold");

    /// <summary>Something in the compilation sets logging up, which may take the console logger away.</summary>
    public bool ConfiguresLogging => _names.Any(name =>
        name.IndexOf("Logging", StringComparison.Ordinal) >= 0 || name.EndsWith("Serilog", StringComparison.Ordinal) || name is "AddNLog" or "UseNLog" or "AddLog4Net");

    public static StdioServer For(SdkContext sdk, CancellationToken cancellation) =>
        Servers.TryGetValue(sdk.Compilation, out var known) ? known : Servers.GetValue(sdk.Compilation, _ => new StdioServer(sdk, cancellation));

    /// <summary>True for a step of what starts the server, on the same way and before it runs, and for code of its tools.</summary>
    public bool Runs(IOperation operation) =>
        _starts.Exists(start => IsOnTheWay(operation, start)) || (_starts.Count > 0 && operation.Ancestors().Any(ancestor => _run.Value.Contains(ancestor.Syntax)));

    /// <summary>True for a step of the same member.</summary>
    public bool IsSetUpWith(IOperation operation) => _starts.Exists(start => start.Root().Syntax == operation.Root().Syntax);

    /// <summary>True when the member that starts the server makes a host that logs to the console.</summary>
    public static bool HasDefaultHost(IOperation start) => start.Root().Descendants().OfType<IInvocationOperation>().Any(call =>
        DefaultHosts.Contains(call.TargetMethod.Name) && call.TargetMethod is { IsStatic: true, ContainingType.Name: "Host" or "WebApplication" });

    /// <summary>True for the methods that make logs go to the console: <c>AddConsole</c>, <c>AddSimpleConsole</c> and the like.</summary>
    public static bool AddsConsoleLogger(IMethodSymbol method) =>
        method.Name.EndsWith("Console", StringComparison.Ordinal) && method.ContainingType.Is("Microsoft.Extensions.Logging.ConsoleLoggerExtensions");

    private static HashSet<SyntaxNode> BodiesOfTools(SdkContext sdk)
    {
        var effects = EffectAnalysis.For(sdk.Compilation);
        return [.. from type in effects.ImplementationsOf(CancellationToken.None).Types
                   from method in type.GetMembers().OfType<IMethodSymbol>()
                   where method.PartialDefinitionPart is null && method.ToolAttribute(sdk) is not null
                   let body = effects.BodyOf(method, CancellationToken.None)
                   where body is not null
                   from reached in effects.Reached(body, CancellationToken.None)
                   select reached.Body.Syntax];
    }

    /// <summary>No condition, loop or lambda decides whether the operation runs when the server starts, and the server does not run before it.</summary>
    private static bool IsOnTheWay(IOperation operation, IOperation start)
    {
        if (!SymbolEqualityComparer.Default.Equals(operation.EnclosingFunction(), start.EnclosingFunction()))
        {
            return false;
        }

        foreach (var ancestor in operation.Ancestors())
        {
            if (ancestor.Syntax.SyntaxTree == start.Syntax.SyntaxTree && ancestor.Syntax.Span.Contains(start.Syntax.Span))
            {
                return ancestor is IBlockOperation && !ancestor.Descendants().OfType<IInvocationOperation>().Any(call =>
                    call.TargetMethod.Name is "Run" or "RunAsync" && call.Syntax.SpanStart > start.Syntax.SpanStart && call.Syntax.Span.End < operation.Syntax.SpanStart);
            }

            if (ancestor is IConditionalOperation or ISwitchOperation or ISwitchExpressionOperation or ILoopOperation or ITryOperation
                or IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return false;
            }
        }

        return false;
    }

    private void Read(SyntaxTree tree, SdkContext sdk, CancellationToken cancellation)
    {
        var file = FileNames.Of(tree);
        _names.UnionWith(file.All);
        foreach (var name in file.Names(text => sdk.MayHaveRole(text, Wiring.StdioServer) || text.StartsWith("StdioServer", StringComparison.Ordinal)))
        {
            cancellation.ThrowIfCancellationRequested();
            if (name.FirstAncestorOrSelf<ExpressionSyntax>(node => node is InvocationExpressionSyntax or ObjectCreationExpressionSyntax) is { } call
                && sdk.Compilation.GetSemanticModel(tree).GetOperation(call, cancellation) is { } operation
                && SdkCall.From(operation, sdk, Wiring.StdioServer) is not null)
            {
                _starts.Add(operation);
            }
        }
    }
}
