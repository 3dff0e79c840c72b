using AgentGuard.Analyzers.Rules.StructuredOutput;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.StructuredOutput;

/// <inheritdoc/>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ReflectionSchemaUnderAotFix() : StructuredCallFix(ReflectionSchemaUnderAot.Id);
