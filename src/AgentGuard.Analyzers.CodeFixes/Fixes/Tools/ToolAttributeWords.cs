using System.Text.RegularExpressions;
using AgentGuard.Analyzers.Generators.AgentTool.Parsing;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Tools;

/// <summary>What an SDK's attribute says about a tool, in the words of <c>[AgentTool]</c>.</summary>
internal static class ToolAttributeWords
{
    /// <summary>The annotations that have a word; with the others, a generated tool would tell clients less or something else.</summary>
    private static readonly string[] Known = ["Name", "ReadOnly", "Destructive", "Idempotent"];

    private static readonly Regex Words = new("^([A-Z][a-z]+)+$");

    /// <summary>The arguments of the new attribute; null when a generated tool cannot say what the old one says, or its name cannot be told.</summary>
    public static string? Of(AttributeData attribute, IMethodSymbol method, bool isSnakeCase, SdkContext sdk, CancellationToken cancellation)
    {
        if (attribute.NamedArguments.Any(argument => !Known.Contains(argument.Key) && !(argument.Key == nameof(ToolAnnotation.OpenWorld) && argument.Value.Value is true))
            || Name(attribute, method, isSnakeCase, sdk, cancellation) is not { } name)
        {
            return null;
        }

        var arguments = new List<string>();
        if (name != ToolNames.Of(method))
        {
            arguments.Add("Name = " + SymbolDisplay.FormatLiteral(name, quote: true));
        }

        if (Effect(attribute) is { } effect)
        {
            arguments.Add("Effect = ToolEffect." + effect);
        }

        return arguments.Count == 0 ? "" : $"({string.Join(", ", arguments)})";
    }

    private static string? Effect(AttributeData attribute) =>
        attribute.Annotation(ToolAnnotation.ReadOnly) == true ? "ReadOnly"
        : attribute.Annotation(ToolAnnotation.Idempotent) == true ? "Idempotent"
        : attribute.Annotation(ToolAnnotation.Destructive) == false ? "Reversible"
        : null;

    /// <summary>The name clients know; where the SDK makes it of the method's, only for plain words, which leave no doubt.</summary>
    private static string? Name(AttributeData attribute, IMethodSymbol method, bool isSnakeCase, SdkContext sdk, CancellationToken cancellation)
    {
        if (attribute.ToolName(sdk, cancellation) is { } given)
        {
            return given.Name;
        }

        var plain = isSnakeCase ? Regex.Replace(method.Name, "(?<=.)Async$", "") : ToolNames.Plain(method);
        return !Words.IsMatch(plain) ? null
            : isSnakeCase ? Regex.Replace(plain, "(?<=.)([A-Z])", "_$1").ToLowerInvariant()
            : plain;
    }
}
