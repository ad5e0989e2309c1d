<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>errors</name>
    <message>
        <source>This PC offers no secret store that can keep the key of this desk. Nothing was written.</source>
        <translation>このPCには、この業務データの鍵を預けられる安全な保管場所（OSの資格情報ストア）がありません。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>On Windows sign in as yourself; on Linux start the keyring of the desktop. Then try again.</source>
        <translation>Windowsではご自分のアカウントでサインインし、Linuxではデスクトップのキーリングを起動してから、もう一度行ってください。</translation>
    </message>
    <message>
        <source>The secret store of this PC is locked. Nothing was read or written.</source>
        <translation>このPCの資格情報ストアがロックされています。何も読み書きしていません。</translation>
    </message>
    <message>
        <source>Unlock it with the password you sign in to this PC with. Then try again.</source>
        <translation>PCにサインインするときのパスワードでロックを解除してから、もう一度行ってください。</translation>
    </message>
    <message>
        <source>The secret store of this PC did not keep what was written to it. Nothing depends on it yet.</source>
        <translation>このPCの資格情報ストアに書いた内容が保たれていません。まだ何もこれに頼っていません。</translation>
    </message>
    <message>
        <source>Restart the PC and try again. If it happens again, ask the person responsible for this PC.</source>
        <translation>PCを再起動してもう一度行ってください。また起きるときは、このPCの管理者に相談してください。</translation>
    </message>
    <message>
        <source>The entry of this desk in the secret store of this PC was changed by something else. It was not used.</source>
        <translation>このPCの資格情報ストアにあるこの業務データの項目が、ほかのものによって変えられています。使用していません。</translation>
    </message>
    <message>
        <source>Come in with an invitation code or the recovery sheet, and report it to the responsible handler.</source>
        <translation>招待コードか復旧キーで入り、取扱責任者に報告してください。</translation>
    </message>
    <message>
        <source>A part of this program is missing: {name}. Nothing was done.</source>
        <translation>プログラムの一部がありません：{name}。何も行っていません。</translation>
    </message>
    <message>
        <source>Install the program again from its own medium.</source>
        <translation>プログラムの媒体からもう一度導入してください。</translation>
    </message>
    <message>
        <source>These fonts are missing on this PC: {fonts}. Nothing was printed.</source>
        <translation>このPCに次のフォントがありません：{fonts}。何も印刷していません。</translation>
    </message>
    <message>
        <source>Install them from the program's own medium, on Debian or Ubuntu with make setup. Then start again.</source>
        <translation>プログラムの媒体から（DebianまたはUbuntuでは make setup で）導入し、起動し直してください。</translation>
    </message>
    <message>
        <source>This PC lacks a program that is needed for this step: {tool}. The step was not begun.</source>
        <translation>この作業に必要なプログラムがこのPCにありません：{tool}。作業は始めていません。</translation>
    </message>
    <message>
        <source>Ask the person responsible for this PC to install it. Then try again.</source>
        <translation>このPCの管理者に導入を依頼してから、もう一度行ってください。</translation>
    </message>
    <message>
        <source>A program of this PC could not finish its step: {tool}, result {status}. The step is not done.</source>
        <translation>このPCのプログラムが作業を終えられませんでした：{tool}（結果 {status}）。この作業は完了していません。</translation>
    </message>
    <message>
        <source>Try again. If it fails again, note the code and tell the person responsible for this PC.</source>
        <translation>もう一度行ってください。また失敗するときは、番号を控えてこのPCの管理者に知らせてください。</translation>
    </message>
    <message>
        <source>The Japanese texts of this program are damaged: {name}. Nothing was done.</source>
        <translation>プログラムの日本語の文が壊れています：{name}。何も行っていません。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>中止しました。何も変わっていません。</translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <translation>準備ができたら、もう一度始めてください。</translation>
    </message>
    <message>
        <source>Something happened that this program has no sentence for.</source>
        <translation>このプログラムに説明の用意がないことが起きました。</translation>
    </message>
    <message>
        <source>Note the code and tell the person responsible for the program.</source>
        <translation>番号を控えて、プログラムの担当者に知らせてください。</translation>
    </message>
</context>
</TS>
