using System.Globalization;
using AgentGuard.Analyzers.Generators.AgentTool.Spec;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;

namespace AgentGuard.Analyzers.Generators.AgentTool.Parsing;

/// <summary>The arguments of <c>[AgentTool]</c>.</summary>
internal sealed class SettingsParser(AttributeData attribute, Location location, string subject, ToolsetContext context)
{
    // The ranges are those that ToolDefinition refuses to leave; the size of an answer is a quarter of the context of large models.
    private const int MostSeconds = 86_400;
    private const int MostAttempts = 10;
    private const int MostOutput = 400_000;

    // The members of the enums in order: an attribute argument is only a number here.
    private static readonly string[] Effects = ["Unspecified", "ReadOnly", "Idempotent", "Reversible", "Irreversible"];

    public ToolSettings Parse()
    {
        var settings = new ToolSettings(
            Effect(),
            attribute.Named("Approval") is 1,
            Text("Scope", ToolProblemKind.ScopeEmpty),
            Text("Owner", ToolProblemKind.OwnerEmpty),
            Number("TimeoutSeconds", 30, 0, MostSeconds, ToolProblemKind.TimeoutOutOfRange),
            Number("MaxAttempts", 1, 1, MostAttempts, ToolProblemKind.AttemptsOutOfRange),
            Number("MaxOutputChars", 20_000, 1, int.MaxValue, ToolProblemKind.OutputOutOfRange),
            Cost(),
            attribute.Named("CircuitBreaker") is not false);
        Check(settings);
        return settings;
    }

    private void Check(ToolSettings settings)
    {
        if (settings.Effect == "Unspecified")
        {
            context.Report(ToolProblemKind.EffectUnspecified, location, subject);
        }

        if (settings.MaxAttempts > 1 && settings.Effect is not ("ReadOnly" or "Idempotent"))
        {
            Report(ToolProblemKind.RetryRepeatsEffect, "MaxAttempts", settings.MaxAttempts);
        }

        if (settings is { Effect: "Irreversible", NeedsApproval: false })
        {
            Report(ToolProblemKind.IrreversibleUnapproved, "Effect");
        }

        if (settings.TimeoutSeconds == 0)
        {
            Report(ToolProblemKind.NoTimeout, "TimeoutSeconds");
        }

        if (settings.MaxOutputChars > MostOutput)
        {
            Report(ToolProblemKind.OutputUnbounded, "MaxOutputChars", settings.MaxOutputChars);
        }
    }

    private string Effect() => attribute.Named("Effect") is int value && value >= 0 && value < Effects.Length ? Effects[value] : Effects[0];

    private string? Text(string name, ToolProblemKind empty)
    {
        var text = attribute.Named(name) as string;
        if (text is not null && text.Trim().Length == 0)
        {
            Report(empty, name);
            return null;
        }

        return text;
    }

    private int Number(string name, int fallback, int least, int most, ToolProblemKind outside)
    {
        var number = attribute.Named(name) as int? ?? fallback;
        if (number < least || number > most)
        {
            Report(outside, name, number);
            return fallback;
        }

        return number;
    }

    private double Cost()
    {
        var cost = attribute.Named("Cost") as double? ?? 1;
        if (cost < 0 || double.IsNaN(cost) || double.IsInfinity(cost))
        {
            Report(ToolProblemKind.CostOutOfRange, "Cost", cost.ToString(CultureInfo.InvariantCulture));
            return 1;
        }

        return cost;
    }

    private void Report(ToolProblemKind kind, string argument, params object[] details) =>
        context.Report(kind, AttributeArgument.LocationOf(attribute, argument, context.Arguments) ?? location, new object[] { subject }.Concat(details).ToArray());
}
