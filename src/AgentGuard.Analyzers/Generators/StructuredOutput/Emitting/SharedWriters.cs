using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Emitting;

/// <summary>Methods that some files need once: for bytes, for any JSON, for types that write themselves.</summary>
internal static class SharedWriters
{
    /// <param name="context">Of the file.</param>
    /// <param name="all">What is written somewhere.</param>
    public static void Write(EmitContext context, IEnumerable<ValueSpec> all)
    {
        var values = all.ToList();
        if (values.Any(value => value is ScalarValue { Kind: ScalarKind.Bytes }))
        {
            WriteBytes(context);
        }

        if (values.Any(value => value is AnyValue))
        {
            WriteElement(context);
        }

        if (values.Any(value => value is CustomValue))
        {
            WriteItself(context);
        }
    }

    private static void WriteBytes(EmitContext context)
    {
        var code = context.Code;
        code.Blank();
        context.Summary("Writes bytes as base64.");
        code.Open($"private static void WriteBytes({context.Writer} writer, byte[]? value)");
        IfNotNull(context, "value is null", "writer.WriteBase64StringValue(value);");
        code.Close();
    }

    private static void WriteElement(EmitContext context)
    {
        var code = context.Code;
        code.Blank();
        context.Summary("Writes any JSON; nothing at all as null.");
        code.Open($"private static void WriteElement({context.Writer} writer, {GlobalNames.Json}JsonElement value)");
        IfNotNull(context, $"value.ValueKind == {GlobalNames.Json}JsonValueKind.Undefined", context.WritesText ? "writer.WriteElement(value);" : "value.WriteTo(writer);");
        code.Close();
    }

    private static void WriteItself(EmitContext context)
    {
        var code = context.Code;
        code.Blank();
        context.Summary("Lets a value write itself.");
        code.Line($"private static void WriteItself<T>({context.Writer} writer, T? value)");
        code.Indent();
        code.Line($"where T : {GlobalNames.Runtime}ISchemaValue<T>");
        code.Outdent();
        code.Open();
        IfNotNull(context, "value is null", context.WritesText ? "writer.WriteItself(value);" : "value.Write(writer);");
        code.Close();
    }

    private static void IfNotNull(EmitContext context, string isNull, string write)
    {
        var code = context.Code;
        code.Open($"if ({isNull})");
        code.Line("writer.WriteNullValue();");
        code.Close();
        code.Open("else");
        code.Line(write);
        code.Close();
    }
}
