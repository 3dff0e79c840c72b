using Microsoft.CodeAnalysis.Operations;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.StructuredOutput;

/// <summary>The arguments of a typed call, for the structured call: the prompt first, options and token behind it.</summary>
internal static class StructuredArguments
{
    /// <summary>The argument list; null when an argument says something that the structured call cannot.</summary>
    public static string? For(InvocationExpressionSyntax call, IInvocationOperation operation, SemanticModel model)
    {
        var arguments = new List<string>();
        foreach (var argument in call.ArgumentList.Arguments)
        {
            var given = operation.Arguments.FirstOrDefault(candidate => candidate.Syntax == argument);
            if (given?.Parameter is not { } parameter || Argument(argument, given, parameter, arguments.Count, model) is not { } text)
            {
                return null;
            }

            if (text.Length > 0)
            {
                arguments.Add(text);
            }
        }

        return $"({string.Join(", ", arguments)})";
    }

    private static string? Argument(ArgumentSyntax argument, IArgumentOperation given, IParameterSymbol parameter, int position, SemanticModel model)
    {
        var value = argument.Expression.ToString();
        switch (parameter.Name)
        {
            case "messages" or "chatMessage" when position == 0:
                return given.Value.Type?.Name == "ChatMessage" ? Sequence(value, given.Value.Type, argument, model) : value;
            case "options":
                return position == 1 ? value : "options: " + value;
            case "cancellationToken":
                return "cancellationToken: " + value;
            case "useJsonSchemaResponseFormat" when given.Value.ConstantValue is { HasValue: true, Value: null or true } || IsTrue(given.Value):
                return "";
            default:
                return null;
        }
    }

    private static bool IsTrue(IOperation value) => value is IConversionOperation { Operand.ConstantValue: { HasValue: true, Value: true } };

    private static string Sequence(string value, ITypeSymbol element, SyntaxNode at, SemanticModel model) =>
        ((CSharpParseOptions)at.SyntaxTree.Options).LanguageVersion >= LanguageVersion.CSharp12
            ? $"[{value}]"
            : $"new {element.ToMinimalDisplayString(model, at.SpanStart)}[] {{ {value} }}";
}
