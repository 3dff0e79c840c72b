using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Emitting;

/// <summary>Writes the method that writes an object: every member, in the order of the schema.</summary>
internal sealed class ObjectWriter(EmitContext context, ObjectShape shape)
{
    public void Write()
    {
        var code = context.Code;
        var item = shape.Object;
        context.Summary($"Writes the object {item.Name}.");
        code.Open($"internal static void Write{shape.Name}({context.Writer} writer, {item.CSharpType}{(item.IsValueType ? "" : "?")} value)");
        if (!item.IsValueType)
        {
            code.Open("if (value is null)");
            code.Line("writer.WriteNullValue();");
            code.Line("return;");
            code.Close();
            code.Blank();
        }

        code.Line("writer.WriteStartObject();");
        if (shape.Case is { } option)
        {
            WriteTag(option, shape.Discriminator!);
        }

        var locals = MemberLocals.Of(item.Members);
        for (var index = 0; index < item.Members.Count; index++)
        {
            var member = item.Members[index];
            code.Line(WriteStatements.Name(context, member.JsonName));
            WriteStatements.Write(context, member.Value, item.Name + MemberLocals.Pascal(member.CSharpName), $"value.{member.CSharpName}", locals[index]);
        }

        code.Line("writer.WriteEndObject();");
        code.Close();
    }

    private void WriteTag(UnionCase option, string name)
    {
        if (context.WritesText)
        {
            context.Code.Line(WriteStatements.Name(context, name));
            context.Code.Line(option.TagIsNumber ? $"writer.WriteNumberValue({option.Tag});" : $"writer.WriteStringValue({CSharpText.Literal(option.Tag!)});");
            return;
        }

        var literal = CSharpText.Utf8Literal(name);
        context.Code.Line(option.TagIsNumber
            ? $"writer.WriteNumber({literal}, {option.Tag});"
            : $"writer.WriteString({literal}, {CSharpText.Utf8Literal(option.Tag!)});");
    }
}
