using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Emitting;

/// <summary>Statements that write one value, null included.</summary>
internal static class WriteStatements
{
    /// <param name="expression">Is evaluated once.</param>
    /// <param name="local">A name that is free here, for the value of a <c>Nullable</c>.</param>
    public static void Write(EmitContext context, ValueSpec value, string hint, string expression, string local)
    {
        var code = context.Code;
        if (!value.IsValueType || !value.IsNullable)
        {
            code.Line(Of(context, value, hint, expression));
            return;
        }

        // No pattern: on a type with [Union] it would look at the content.
        code.Open($"if ({expression} is var {local} && {local}.HasValue)");
        code.Line(Of(context, value, hint, $"{local}.Value"));
        code.Close();
        code.Open("else");
        code.Line("writer.WriteNullValue();");
        code.Close();
        code.Blank();
    }

    /// <summary>Writes a member's name. To a text, one that needs no escapes is written as it will stand there.</summary>
    public static string Name(EmitContext context, string name) =>
        !context.WritesText ? $"writer.WritePropertyName({CSharpText.Utf8Literal(name)});"
        : name.All(IsPlain) ? $"writer.WriteName({CSharpText.Literal($"\"{name}\":")});"
        : $"writer.WritePropertyName({CSharpText.Literal(name)});";

    private static bool IsPlain(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_' or '-' or '$' or '.';

    private static string Of(EmitContext context, ValueSpec value, string hint, string expression) => value switch
    {
        BooleanValue => $"writer.WriteBooleanValue({expression});",
        IntegerValue { CSharpType: "global::System.Int128" or "global::System.UInt128" } => Put(context, expression),
        IntegerValue or NumberValue { CSharpType: "decimal" } => $"writer.WriteNumberValue({expression});",
        NumberValue or TextValue => Put(context, expression),
        ScalarValue { Kind: ScalarKind.Guid } => $"writer.WriteStringValue({expression});",
        ScalarValue { Kind: ScalarKind.Bytes } => $"WriteBytes(writer, {expression});",
        ScalarValue => Put(context, expression),
        NamedValue named => $"Write{context.TypeOf(named).Name}(writer, {expression});",
        ListValue or MapValue => $"Write{context.Values.NameOf(value, hint)}(writer, {expression});",
        CustomValue => $"WriteItself(writer, {expression});",
        _ => $"WriteElement(writer, {expression});",
    };

    private static string Put(EmitContext context, string expression) =>
        context.WritesText ? $"writer.Write({expression});" : $"{GlobalNames.Writing}.Write(writer, {expression});";
}
