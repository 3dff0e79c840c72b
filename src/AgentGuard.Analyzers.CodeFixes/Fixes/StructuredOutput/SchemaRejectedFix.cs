using AgentGuard.Analyzers.Rules.StructuredOutput;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.StructuredOutput;

/// <inheritdoc/>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class SchemaRejectedFix() : StructuredCallFix(SchemaRejected.Id);
