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
        code.Open($"internal static void Write{shape.Name}({GlobalNames.Writer} writer, {item.CSharpType}{(item.IsValueType ? "" : "?")} value)");
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
            var name = CSharpText.Utf8Literal(shape.Discriminator!);
            code.Line(option.TagIsNumber
                ? $"writer.WriteNumber({name}, {option.Tag});"
                : $"writer.WriteString({name}, {CSharpText.Utf8Literal(option.Tag!)});");
        }

        var locals = MemberLocals.Of(item.Members);
        for (var index = 0; index < item.Members.Count; index++)
        {
            var member = item.Members[index];
            code.Line($"writer.WritePropertyName({CSharpText.Utf8Literal(member.JsonName)});");
            WriteStatements.Write(context, member.Value, item.Name + MemberLocals.Pascal(member.CSharpName), $"value.{member.CSharpName}", locals[index]);
        }

        code.Line("writer.WriteEndObject();");
        code.Close();
    }
}
