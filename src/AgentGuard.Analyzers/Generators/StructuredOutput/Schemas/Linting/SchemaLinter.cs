using AgentGuard.Analyzers.Generators.Shared.Json;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Schemas.Linting;

/// <summary>
/// Checks a finished schema against what its provider accepts, knowing nothing of how it was made: the transforms keep to the limits where
/// they can, and what a type exceeds by its nature is a finding for the user.
/// </summary>
internal static class SchemaLinter
{
    /// <summary>All findings, those about one place in document order, then those about the whole; none for the Portable profile, which has no provider.</summary>
    public static IReadOnlyList<SchemaFinding> Lint(JsonObject root, SchemaProfile profile)
    {
        if (profile == SchemaProfile.Portable)
        {
            return [];
        }

        var schema = new LintedSchema(root, ProviderLimits.Of(profile));
        return
        [
            .. StructureChecks.Check(schema),
            .. ReferenceChecks.Check(schema),
            .. ValueChecks.Check(schema),
            .. GrammarChecks.Check(schema),
            .. BudgetChecks.Check(schema),
        ];
    }
}
