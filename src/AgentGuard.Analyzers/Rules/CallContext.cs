using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules;

/// <summary>What a rule knows about one operation it was asked to look at.</summary>
internal readonly struct CallContext(RuleContext rule, OperationAnalysisContext operation)
{
    public RuleContext Rule { get; } = rule;

    public IOperation Operation => operation.Operation;

    public SdkContext Sdk => Rule.Sdk;

    public AgentProject Project => Rule.Project;

    public ISymbol ContainingSymbol => operation.ContainingSymbol;

    public CancellationToken Cancellation => operation.CancellationToken;

    public T Get<T>(Option<T> option) => Rule.Get(option, operation.Operation.Syntax.SyntaxTree);

    /// <summary>True in console code that a person watches, where deadline, token, telemetry and history rules have nothing to say.</summary>
    public bool IsConsole => Project.IsConsole(operation.ContainingSymbol);

    public void Report(Location location, params object?[] arguments) =>
        operation.ReportDiagnostic(Rule.Create(location, arguments));

    public void Report(Location location, ImmutableDictionary<string, string?> properties, params object?[] arguments) =>
        operation.ReportDiagnostic(Rule.Create(location, properties, arguments));

    /// <summary>Reports something whose fix belongs elsewhere.</summary>
    public void ReportWithFixAt(Location fixAt, Location location, params object?[] arguments) =>
        operation.ReportDiagnostic(Rule.Create(location, fixAt, arguments));

    public void ReportWithFixAt(Location fixAt, Location location, ImmutableDictionary<string, string?> properties, params object?[] arguments) =>
        operation.ReportDiagnostic(Rule.Create(location, fixAt, properties, arguments));

    public void Suggest(Location location, ImmutableDictionary<string, string?> properties, params object?[] arguments) =>
        operation.ReportDiagnostic(Rule.CreateSuggestion(location, properties, arguments));
}
