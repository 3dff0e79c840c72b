using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Tools;

/// <summary>Text or logs on the standard output that a server speaks its protocol on.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StdoutInStdioServer() : AgentRule(Rule, Wiring.StdioServer)
{
    public const string Id = "AG3021";

    private const string LoggerExtensions = "Microsoft.Extensions.Logging.ConsoleLoggerExtensions";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Tools,
        Level.Warning,
        title: "Keep standard output free for the protocol of a stdio server",
        message: "{0} on the standard output that this server speaks its protocol on, so clients read it as a broken message; {1}");

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context)
    {
        start.RegisterOperationAction(operation => AnalyzeCall(new CallContext(context, operation)), OperationKind.Invocation);
        start.RegisterOperationAction(operation => AnalyzeOut(new CallContext(context, operation)), OperationKind.PropertyReference);
    }

    private static void AnalyzeCall(CallContext site)
    {
        var call = (IInvocationOperation)site.Operation;
        if (site.Rule.Exempts(site.ContainingSymbol))
        {
            return;
        }

        if (SdkCall.From(call, site.Sdk, Wiring.StandardOutput) is { } write)
        {
            ReportWrite(site, write.DisplayName);
        }
        else if (SdkCall.From(call, site.Sdk, Wiring.StdioServer) is { } start)
        {
            var server = StdioServer.For(site.Sdk, site.Cancellation);
            if (!server.ConfiguresLogging && !server.LogsToStandardError && StdioServer.HasDefaultHost(call))
            {
                ReportLogs(site, start.NameLocation, "The host's console logger writes");
            }
        }
        else if (call.TargetMethod.Name.EndsWith("Console", StringComparison.Ordinal)
            && call.TargetMethod.ContainingType.Is(LoggerExtensions)
            && StdioServer.For(site.Sdk, site.Cancellation) is { LogsToStandardError: false } server
            && server.IsSetUpWith(call))
        {
            ReportLogs(site, call.NameLocation(), $"The logger of '{call.TargetMethod.Name}' writes");
        }
    }

    private static void AnalyzeOut(CallContext site)
    {
        var property = ((IPropertyReferenceOperation)site.Operation).Property;
        if (site.Sdk.Has(property, Wiring.StandardOutput)
            && site.Operation.Parent is IInvocationOperation { TargetMethod.Name: var name }
            && name.StartsWith("Write", StringComparison.Ordinal)
            && !site.Rule.Exempts(site.ContainingSymbol))
        {
            ReportWrite(site, property.Name + "." + name);
        }
    }

    private static void ReportWrite(CallContext site, string name)
    {
        if (StdioServer.For(site.Sdk, site.Cancellation) is { IsRedirected: false } server && server.Runs(site.Operation))
        {
            site.Report(site.Operation.NameLocation(), $"'{name}' writes", "write to Console.Error, or log");
        }
    }

    private static void ReportLogs(CallContext site, Location location, string subject) =>
        site.Report(location, subject, "set LogToStandardErrorThreshold to LogLevel.Trace");
}
